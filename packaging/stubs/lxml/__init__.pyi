"""What python-pptx hands over of lxml."""
