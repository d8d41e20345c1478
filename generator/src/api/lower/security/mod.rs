//! Security schemes, the requirements of operations, and parameters that are credentials.

pub(super) mod api_keys;
pub(super) mod schemes;
