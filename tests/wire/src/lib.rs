//! Compares the requests of both engines: see `tests/wire`.
