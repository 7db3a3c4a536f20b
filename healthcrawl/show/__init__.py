"""What the console script prints. Text of pages reaches a terminal only through ``plain``: without control, escape and bidi characters."""
