//! How an operation is paged: as `x-pagination` says ([`pagination`]), as the extensions of others say
//! ([`vocabularies`]), or as its parameters and response leave no doubt ([`inferred`]).

pub(super) mod followed;
mod inferred;
pub(super) mod pagination;
mod parameters;
mod vocabularies;
