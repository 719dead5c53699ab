"""The offline edition: a built site as a zip that opens from a USB stick or a CD."""
