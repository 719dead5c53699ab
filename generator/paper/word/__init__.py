"""Word files: forms to fill in, memos and letters of the office, written as WordprocessingML."""
