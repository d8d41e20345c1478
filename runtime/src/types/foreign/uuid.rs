//! `uuid`.

use super::json_as;
use crate::types::Uuid;

impl From<uuid::Uuid> for Uuid {
    fn from(value: uuid::Uuid) -> Self {
        Self::from_u128(value.as_u128())
    }
}

impl From<Uuid> for uuid::Uuid {
    fn from(value: Uuid) -> Self {
        Self::from_u128(value.as_u128())
    }
}

json_as!(uuid::Uuid, Uuid, "UUID");
