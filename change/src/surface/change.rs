//! One difference between two surfaces.

use super::item::{MemberKey, MemberKind};
use crate::level::Level;

/// A difference between two surfaces.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SurfaceChange {
    /// The rule that decided, e.g. `field-removed`.
    pub rule: &'static str,
    /// The part of the version that must be raised.
    pub level: Level,
    /// The public path of the item.
    pub item: String,
    /// The field, variant or method.
    pub member: Option<MemberKey>,
    /// The type or signature before.
    pub old: Option<String>,
    /// The type or signature now.
    pub new: Option<String>,
    /// What happened, in one sentence without the name of the item.
    pub message: String,
}

impl SurfaceChange {
    /// `types::Order::status`.
    #[must_use]
    pub fn path(&self) -> String {
        match &self.member {
            None => self.item.clone(),
            Some(member) => match member.kind {
                MemberKind::Output => format!("{}.await", self.item),
                _ => format!("{}::{}", self.item, member.name),
            },
        }
    }
}
