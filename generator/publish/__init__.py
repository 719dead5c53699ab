"""Put a built site before the public: releases side by side, one of them live, none half there."""
