//! Security schemes, what an operation needs of them, and parameters that are a credential.

pub(super) mod api_keys;
pub(super) mod schemes;
