//! Names of types.

use std::collections::{BTreeSet, HashMap};

use crate::api::{Api, ChosenName, Origin, Struct, Type, TypeId, TypeKind, TypeRef, place};
use crate::words::Case;

use super::aliases;
use super::lock::IDENTS;
use super::members::{member_keys, name_members};
use super::naming::{KeptIdents, Naming};
use super::reserved::RESERVED_TYPES;
use super::roles::roles;
use super::siblings::Sibling;
use super::style::Style;
use super::variants;
use super::{BuilderNames, Scope, TypeNames, module_name, pascal, words};

pub(super) fn type_names(api: &Api, naming: &mut Naming<'_>) -> Vec<TypeNames> {
    let mut scope = Scope::with_taken(RESERVED_TYPES);
    let mut names = vec![TypeNames::default(); api.types.len()];
    let places = places(api);
    let chosen = api.types.iter();
    let chosen = chosen.filter_map(|ty| Some(ty.chosen.own.as_ref()?.name.as_str()));
    aliases::reserve(aliases::TYPES, (IDENTS, chosen), &mut scope, naming);
    let mut kept = kept_idents(&places, naming);
    let chosen = choose_inline(api, &mut scope, naming);
    tell_renamed(api, &kept, naming);
    name_components(
        (api, &places, &kept, &chosen),
        &mut scope,
        &mut names,
        naming,
    );
    let given: BTreeSet<&str> = names.iter().map(|names| names.ident.as_str()).collect();
    for ident in &mut kept {
        // Reserved names are never given, and the names of components belong to them.
        *ident = ident.take().filter(|ident| {
            !RESERVED_TYPES.contains(&ident.as_str()) && !given.contains(ident.as_str())
        });
    }
    let roles = roles(api);
    // Inline types come after all components, parents before children (a parent's slot is older).
    for (index, ty) in api.types.iter().enumerate() {
        let parent = match &ty.origin {
            Origin::Component(_) => continue,
            Origin::Inline { parent, .. } => names
                .get(parent.0)
                .map_or("", |names| names.ident.as_str())
                .to_owned(),
            Origin::Operation { operation, .. } if operation.is_empty() => String::new(),
            Origin::Operation { operation, .. } => pascal(operation),
        };
        let ident = kept.get_mut(index).and_then(Option::take);
        let ident = match &ty.chosen.own {
            Some(choice) => choice.name.clone(),
            None => ident.unwrap_or_else(|| {
                let idents = match roles.get(index) {
                    Some(Some(role)) => role.idents(&parent, &ty.kind),
                    _ => Vec::new(),
                };
                let wanted = idents.first().map(String::as_str).unwrap_or_default();
                report_taken(&chosen, wanted, &place(&api.types, TypeId(index)), naming);
                scope.claim_first(idents.iter().map(String::as_str))
            }),
        };
        if let Some(slot) = names.get_mut(index) {
            slot.ident = ident;
        }
    }
    let idents: Vec<&str> = names.iter().map(|names| names.ident.as_str()).collect();
    let members = |index: usize| api.types.get(index).map(member_keys).unwrap_or_default();
    aliases::of_types(&places, &idents, &members, naming);
    for (names, places) in names.iter().zip(&places) {
        for place in places {
            naming.keep(IDENTS, "", place, &names.ident);
        }
    }
    let mut modules = Scope::with_taken(["mod", "formats"]);
    for (index, ty) in api.types.iter().enumerate() {
        let module = match &ty.origin {
            Origin::Inline { parent, .. } => names.get(parent.0).map(|names| names.module.clone()),
            _ => None,
        };
        let module = module
            .filter(|module| !module.is_empty())
            .unwrap_or_else(|| {
                let ident = names.get(index).map_or("", |names| names.ident.as_str());
                modules.claim(&module_name(ident))
            });
        let owner = names.get(index).map_or("", |names| names.ident.as_str());
        let keys = variants::keys(ty, &names, naming.kept("members", owner));
        if let Some(slot) = names.get_mut(index) {
            slot.module = module;
            name_members(ty, keys, slot, naming);
        }
    }
    let mut held = KeptIdents::new(naming.kept(BUILDERS, ""), &mut scope);
    for (ty, names) in api.types.iter().zip(&mut names) {
        if has_builder(ty) {
            let ident = held
                .give(&names.ident)
                .unwrap_or_else(|| scope.claim(&format!("{}Builder", names.ident)));
            naming.keep(BUILDERS, "", &names.ident, &ident);
            names.builder = builder_names(ident, &names.members);
        }
    }
    names
}

/// The scope of builders in a lock.
const BUILDERS: &str = "builders";

/// Whether a type may need a builder because its constructor would have too many arguments.
fn has_builder(ty: &Type) -> bool {
    match &ty.kind {
        TypeKind::Struct(object) => {
            let required = object.fields.iter().filter(|field| field.required);
            required.count() > Struct::MOST_ARGUMENTS
        }
        _ => false,
    }
}

fn builder_names(ident: String, members: &[String]) -> BuilderNames {
    let mut setters = Scope::with_taken(["build", "clone"]);
    // No type ends with an underscore, so no parameter shadows one.
    let mut parameters = Scope::default();
    let members = members.iter().map(|member| {
        let parameter = parameters.claim(&pascal(member));
        let otherwise = format!("set_{member}");
        let setter = setters.claim_first([member.as_str(), &otherwise]);
        (setter, format!("{parameter}_"))
    });
    BuilderNames {
        ident,
        members: members.collect(),
    }
}

/// Takes the names that were chosen for inline types, before components and others, and returns the owner of each.
fn choose_inline<'a>(
    api: &'a Api,
    scope: &mut Scope,
    naming: &mut Naming<'_>,
) -> HashMap<&'a str, (&'a ChosenName, String)> {
    let mut chosen: HashMap<&str, (&ChosenName, String)> = HashMap::new();
    for (index, ty) in api.types.iter().enumerate() {
        let (Some(choice), false) = (&ty.chosen.own, matches!(ty.origin, Origin::Component(_)))
        else {
            continue;
        };
        let own = place(&api.types, TypeId(index));
        if !naming.is_usable(IDENTS, choice) {
            continue;
        }
        naming.check_style(choice, Style::UpperCamel);
        match chosen.get(choice.name.as_str()) {
            Some((_, first)) => naming.report_collision(Some(choice), &own, first),
            None if scope.take(&choice.name) => {
                chosen.insert(&choice.name, (choice, own));
            }
            None => naming.report_unusable(choice, "generated code uses it for something else"),
        }
    }
    chosen
}

/// Reports that something has the name that was chosen for an inline type.
fn report_taken(
    chosen: &HashMap<&str, (&ChosenName, String)>,
    wanted: &str,
    other: &str,
    naming: &mut Naming<'_>,
) {
    if let Some((choice, own)) = chosen.get(wanted) {
        naming.report_collision(Some(choice), own, other);
    }
}

/// Makes the members of renamed types keep their names.
fn tell_renamed(api: &Api, kept: &[Option<String>], naming: &mut Naming<'_>) {
    for (ty, before) in api.types.iter().zip(kept) {
        if let (Some(choice), Some(before)) = (&ty.chosen.own, before) {
            naming.renamed(&choice.name, before);
        }
    }
}

/// Returns the places of each type, each place once.
fn places(api: &Api) -> Vec<Vec<String>> {
    let mut times: HashMap<String, usize> = HashMap::new();
    let mut unique = |place: String| {
        let times = times.entry(place.clone()).or_default();
        *times += 1;
        match times {
            1 => place,
            times => format!("{place} {times}"),
        }
    };
    api.types
        .iter()
        .enumerate()
        .map(|(index, ty)| {
            if ty.places.is_empty() {
                vec![unique(place(&api.types, TypeId(index)))]
            } else {
                ty.places.iter().cloned().map(&mut unique).collect()
            }
        })
        .collect()
}

/// Returns the kept name of each type. If identical types shared a name, it goes to the one at the shortest
/// place, which it was derived from.
fn kept_idents(places: &[Vec<String>], naming: &Naming<'_>) -> Vec<Option<String>> {
    let mut idents = vec![None; places.len()];
    let Some(kept) = naming.kept(IDENTS, "") else {
        return idents;
    };
    let mut all: Vec<(usize, &String, usize)> = Vec::new();
    for (index, places) in places.iter().enumerate() {
        all.extend(places.iter().map(|place| (place.len(), place, index)));
    }
    all.sort_unstable();
    let mut given: BTreeSet<&str> = BTreeSet::new();
    for (_, place, index) in all {
        if let Some(ident) = kept.get(place)
            && let Some(slot @ None) = idents.get_mut(index)
            && given.insert(ident)
        {
            *slot = Some(ident.clone());
        }
    }
    idents
}

/// The API, the places of its types, their kept names, and the names chosen for inline types.
type ForComponents<'a> = (
    &'a Api,
    &'a [Vec<String>],
    &'a [Option<String>],
    &'a HashMap<&'a str, (&'a ChosenName, String)>,
);

fn name_components(
    (api, places, kept, chosen): ForComponents<'_>,
    scope: &mut Scope,
    names: &mut [TypeNames],
    naming: &mut Naming<'_>,
) {
    let components: Vec<(usize, &str)> = api
        .types
        .iter()
        .enumerate()
        .filter_map(|(index, ty)| match &ty.origin {
            Origin::Component(name) => Some((index, name.as_str())),
            _ => None,
        })
        .collect();
    let bare = without_nullable(api, &components, kept);
    let components: Vec<(usize, &str)> = components
        .iter()
        .map(|(index, name)| (*index, bare.get(index).map_or(*name, String::as_str)))
        .collect();
    let key = |index: usize| places.get(index).and_then(|places| places.first());
    let siblings: Vec<Sibling> =
        Sibling::all(components.iter().map(|(_, name)| *name), Case::Pascal)
            .into_iter()
            .zip(&components)
            .map(|(sibling, (index, _))| {
                let key = key(*index).cloned().unwrap_or_default();
                let ty = api.types.get(*index);
                let choice = ty.and_then(|ty| ty.chosen.own.as_ref());
                sibling.map(component_name).with_key(key).chosen(choice)
            })
            .collect();
    for sibling in siblings.iter().filter(|it| it.choice().is_none()) {
        report_taken(chosen, sibling.wanted(), sibling.name(), naming);
    }
    // All kept names are taken, and each is given to its current type.
    let mut known = naming.kept(IDENTS, "").cloned().unwrap_or_default();
    for (index, _) in &components {
        let Some(key) = key(*index) else { continue };
        if kept.get(*index).is_none_or(Option::is_none) {
            known.remove(key);
        }
    }
    let claims = naming.claim_among(IDENTS, scope, &siblings, Some(&known));
    let span = |place: usize| {
        let (index, _) = components.get(place)?;
        api.types.get(*index)?.docs.span
    };
    naming.report_lost("schema", &siblings, &claims, span);
    for ((index, _), claim) in components.iter().zip(claims) {
        if let Some(slot) = names.get_mut(*index) {
            slot.ident = claim.ident;
        }
    }
}

/// Returns components with `nullable` in the name, as in `nullable-git-user`, that are nullable at some use,
/// with that word removed if no other component has the shorter name. Released ones keep their names.
fn without_nullable(
    api: &Api,
    components: &[(usize, &str)],
    kept: &[Option<String>],
) -> HashMap<usize, String> {
    let of_words = |name: &str| words(name);
    let is_nullable = |name: &str| of_words(name).first().is_some_and(|it| it == "nullable");
    if !components.iter().any(|(_, name)| is_nullable(name)) {
        return HashMap::new();
    }
    let known: BTreeSet<Vec<String>> = components.iter().map(|(_, name)| of_words(name)).collect();
    let nullable: BTreeSet<TypeId> = api
        .schema_uses
        .values()
        .filter_map(|used| match used.ty {
            TypeRef::Named(id) if used.nullable => Some(id),
            _ => None,
        })
        .collect();
    let bare = components.iter().filter_map(|(index, name)| {
        let of_words = of_words(name);
        let rest = of_words.get(1..).filter(|rest| !rest.is_empty())?;
        let is_new = kept.get(*index).is_none_or(Option::is_none);
        let is_bare = is_nullable(name)
            && is_new
            && nullable.contains(&TypeId(*index))
            && !known.contains(rest);
        is_bare.then(|| (*index, rest.join("-")))
    });
    bare.collect()
}

/// Returns the name of a component, with the suffix `Model` if the standard library or the runtime uses the name.
fn component_name(name: &str) -> String {
    let ident = pascal(name);
    if RESERVED_TYPES.contains(&ident.as_str()) {
        format!("{ident}Model")
    } else {
        ident
    }
}
