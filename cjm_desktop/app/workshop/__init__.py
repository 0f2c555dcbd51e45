"""Many people around one screen: cards thrown in, put in groups, voted on and tidied up, in big type."""
