"""The words of pages: what names of classes, labels, titles and credits mean, before any page is looked at."""
