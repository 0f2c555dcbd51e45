"""What colleagues say about cards, steps and stages."""
