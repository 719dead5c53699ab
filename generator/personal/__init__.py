"""Traces of private persons in a text: found by place, never repeated."""
