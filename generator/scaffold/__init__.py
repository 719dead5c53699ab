"""New files for staff to go on with; nothing that is there is ever overwritten."""
