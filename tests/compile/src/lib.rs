//! What must and what must not compile against the generated clients: see `tests/compile`.
