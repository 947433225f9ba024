// Filled in a following commit.
