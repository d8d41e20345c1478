// Generated from an OpenAPI specification; change the specification instead.

//! Types of the API.

