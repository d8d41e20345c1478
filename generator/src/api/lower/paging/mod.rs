//! Paging of operations: as declared by `x-pagination` ([`pagination`]) or by other vendors' extensions
//! ([`vocabularies`]), or inferred from parameters and response ([`inferred`]).

pub(super) mod followed;
mod inferred;
pub(super) mod pagination;
mod parameters;
mod vocabularies;
