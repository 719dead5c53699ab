"""What page and paper are made of: texts to HTML, flow charts, templates."""
