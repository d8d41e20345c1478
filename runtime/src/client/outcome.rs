//! What all that carries out calls hands on.

use crate::answer::Answer;
use crate::error::Failure;

/// What came of a call, not typed yet: the answer and the number of requests it took.
pub(crate) type CallResult = Result<(Answer, u32), Failure>;
