//! What both engines put on the wire, compared: see `tests/wire`.
