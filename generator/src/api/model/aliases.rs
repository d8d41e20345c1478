//! Resolves aliases: one walk, with one limit and one rule for cycles.

use super::types::{Type, TypeId, TypeKind, TypeRef, TypeUse};

/// The maximum number of aliases that are followed from a type.
pub(crate) const MAX_ALIASES: usize = 64;

/// The kinds of types that are resolved as other names for a type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Through {
    /// Aliases that are held directly.
    Aliases,
    /// Aliases, including those behind a pointer.
    Pointers,
    /// Aliases and newtypes, including those behind a pointer.
    Newtypes,
}

/// An alias or a newtype, and its target.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Alias<'t> {
    /// The alias itself.
    pub(crate) ty: &'t Type,
    /// The target.
    pub(crate) target: &'t TypeUse,
}

/// Iterator over the aliases from a type to its final target, in order and without repetition; see [`aliases`].
#[derive(Clone, Debug)]
pub(crate) struct Aliases<'t> {
    types: &'t [Type],
    through: Through,
    next: Option<TypeId>,
    passed: Vec<TypeId>,
}

impl Aliases<'_> {
    /// Returns the named type of a reference, if it is to be followed.
    fn named(ty: &TypeRef, through: Through) -> Option<TypeId> {
        match ty {
            TypeRef::Named(id) => Some(*id),
            TypeRef::Boxed(id) | TypeRef::Linked(id) if through >= Through::Pointers => Some(*id),
            _ => None,
        }
    }
}

impl<'t> Iterator for Aliases<'t> {
    type Item = Alias<'t>;

    fn next(&mut self) -> Option<Self::Item> {
        let id = self.next.take()?;
        let ty = self.types.get(id.0)?;
        let target = match &ty.kind {
            TypeKind::Alias(target) => target,
            TypeKind::Newtype(target) if self.through >= Through::Newtypes => target,
            _ => return None,
        };
        self.passed.push(id);
        if self.passed.len() < MAX_ALIASES {
            let next = Self::named(&target.ty, self.through);
            self.next = next.filter(|next| !self.passed.contains(next));
        }
        Some(Alias { ty, target })
    }
}

/// Returns the aliases from a type to its final target. The iterator ends at the first type that is not an
/// alias, before an alias that was already visited, and after [`MAX_ALIASES`] steps.
pub(crate) fn aliases<'t>(types: &'t [Type], ty: &TypeRef, through: Through) -> Aliases<'t> {
    Aliases {
        types,
        through,
        next: Aliases::named(ty, through),
        passed: Vec::new(),
    }
}

/// Returns the final target of a type, or the type itself if it is not an alias.
pub(crate) fn resolve<'t>(types: &'t [Type], ty: &'t TypeRef, through: Through) -> &'t TypeRef {
    let last = aliases(types, ty, through).last();
    last.map_or(ty, |alias| &alias.target.ty)
}

/// Returns the kind of the final target of a type, including behind a pointer. Returns `None` if the target
/// has no name, or if the aliases do not end.
pub(crate) fn resolve_kind<'t>(
    types: &'t [Type],
    ty: &TypeRef,
    through: Through,
) -> Option<&'t TypeKind> {
    let last = aliases(types, ty, through).last();
    let (TypeRef::Named(id) | TypeRef::Boxed(id) | TypeRef::Linked(id)) =
        last.map_or(ty, |alias| &alias.target.ty)
    else {
        return None;
    };
    let kind = &types.get(id.0)?.kind;
    (!matches!(kind, TypeKind::Alias(_))).then_some(kind)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::{MAX_ALIASES, Through, aliases, resolve, resolve_kind};
    use crate::api::model::{
        Checks, ChosenNames, Docs, Origin, Scalar, StringEnum, Type, TypeId, TypeKind, TypeRef,
        TypeUse,
    };

    fn ty(kind: TypeKind) -> Type {
        Type {
            origin: Origin::Component("T".to_owned()),
            places: Vec::new(),
            kind,
            docs: Docs::default(),
            checks: Checks::default(),
            in_requests: false,
            in_responses: false,
            examples: Vec::new(),
            chosen: ChosenNames::default(),
            derives: Vec::new(),
            attributes: Vec::new(),
        }
    }

    fn named(id: usize) -> TypeRef {
        TypeRef::Named(TypeId(id))
    }

    fn alias(target: TypeRef) -> Type {
        ty(TypeKind::Alias(TypeUse::of(target)))
    }

    #[test]
    fn aliases_resolve_to_their_targets() {
        let types = [alias(named(1)), alias(TypeRef::Scalar(Scalar::String))];
        let text = TypeRef::Scalar(Scalar::String);
        assert_eq!(*resolve(&types, &named(0), Through::Aliases), text);
        assert_eq!(*resolve(&types, &text, Through::Aliases), text);
        assert_eq!(aliases(&types, &named(0), Through::Aliases).count(), 2);
    }

    #[test]
    fn pointers_and_newtypes_are_resolved_only_on_request() {
        let list = ty(TypeKind::StringEnum(StringEnum {
            values: Vec::new(),
            names: Vec::new(),
            descriptions: BTreeMap::new(),
        }));
        let newtype = ty(TypeKind::Newtype(TypeUse::of(named(0))));
        let types = [list, newtype, alias(named(1))];
        let boxed = TypeRef::Boxed(TypeId(2));
        assert_eq!(*resolve(&types, &boxed, Through::Aliases), boxed);
        assert_eq!(*resolve(&types, &boxed, Through::Pointers), named(1));
        assert_eq!(*resolve(&types, &boxed, Through::Newtypes), named(0));
        let kind = |through| resolve_kind(&types, &boxed, through);
        assert!(kind(Through::Aliases).is_none());
        assert!(matches!(
            kind(Through::Pointers),
            Some(TypeKind::Newtype(_))
        ));
        assert!(matches!(
            kind(Through::Newtypes),
            Some(TypeKind::StringEnum(_))
        ));
    }

    #[test]
    fn a_cycle_ends_before_an_alias_repeats() {
        let types = [alias(named(1)), alias(named(2)), alias(named(1))];
        assert_eq!(aliases(&types, &named(0), Through::Aliases).count(), 3);
        assert_eq!(*resolve(&types, &named(0), Through::Aliases), named(1));
        assert!(resolve_kind(&types, &named(0), Through::Aliases).is_none());
    }

    #[test]
    fn a_chain_is_followed_up_to_the_limit() {
        let types: Vec<Type> = (1..=2 * MAX_ALIASES).map(|id| alias(named(id))).collect();
        let passed = aliases(&types, &named(0), Through::Aliases).count();
        assert_eq!(passed, MAX_ALIASES);
        let start = named(0);
        let found = resolve(&types, &start, Through::Aliases);
        assert_eq!(*found, named(MAX_ALIASES));
        assert!(resolve_kind(&types, &named(0), Through::Aliases).is_none());
        let start = named(MAX_ALIASES + 1);
        let near_end = resolve(&types, &start, Through::Aliases);
        assert_eq!(*near_end, named(2 * MAX_ALIASES));
    }
}
