"""prongsai: the transparent website of a Thai Educational Service Area Office."""

__version__ = "0.1.0"
