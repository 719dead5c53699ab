"""The export: the site as plain Markdown and HTML that another generator can take."""
