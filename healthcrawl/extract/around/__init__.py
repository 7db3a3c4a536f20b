"""What stands around the text: the departments that it is filed under, its tags, its related lists."""
