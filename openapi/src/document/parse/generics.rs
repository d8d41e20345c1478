//! The meaning of a `$dynamicRef` (JSON Schema 2020-12, core 8.2.3.2): among the schemas that lead to it, by
//! `$ref` or by containing it, the outermost with a `$dynamicAnchor` of that name is its target. So a schema
//! with `$dynamicRef`s is generic: each path to it may result in a different schema.
//!
//! Strictly, anchors belong to resources, that is, schemas with an `$id`. Documents omit the `$id`s, so every
//! component and every schema of a parameter or body is treated as a resource here.

use std::collections::{HashMap, HashSet};

use super::names;
use super::node::address;
use crate::diagnostics::{Diagnostics, codes};
use crate::source::reference::{Reference, Resolver, Target};
use crate::source::resources::children;
use crate::source::{Node, Sources};

/// The maximum number of different names of anchors.
const MAX_NAMES: usize = 64;
/// The maximum number of schemas that generic ones expand to.
const MAX_SPECIALIZED: usize = 10_000;
/// The maximum number of `$ref`s that a binding is followed through.
const MAX_STEPS: usize = 32;

/// Keywords alongside a `$ref` that do not restrict values.
pub(super) const SILENT: &[&str] = &[
    "$ref",
    "$id",
    "$defs",
    "$anchor",
    "$dynamicAnchor",
    "$comment",
    "$schema",
];

/// The meaning of each name; an index into the known bindings.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(super) struct Bindings(usize);

/// A name, by number, and the address of the schema that it refers to.
type Binding = (usize, usize);

/// The `$dynamicAnchor`s, and which schemas depend on them.
pub(super) struct Generics<'a> {
    names: Vec<&'a str>,
    /// Schemas that are the target of something, by address.
    units: HashMap<usize, Unit>,
    /// The anchors of each resource, in order.
    resources: Vec<Vec<Binding>>,
    /// The targets of anchors, by the address of the anchor.
    targets: HashMap<usize, Target<'a>>,
    /// The known bindings, the empty ones first.
    met: Vec<Vec<Binding>>,
    ids: HashMap<Vec<Binding>, Bindings>,
    specialized: HashSet<(usize, Bindings)>,
    is_full: bool,
}

/// A schema that is the target of something.
#[derive(Clone, Copy)]
struct Unit {
    resource: usize,
    /// Whether it is the whole resource.
    is_resource: bool,
    /// The names that it depends on, one bit each.
    needs: u64,
}

impl<'a> Generics<'a> {
    /// Returns `None` if no file has a `$dynamicRef`.
    pub(super) fn of(
        sources: &'a Sources,
        resolver: &mut Resolver<'a>,
        diagnostics: &mut Diagnostics,
    ) -> Option<Self> {
        if !sources
            .files()
            .any(|file| file.text().contains("$dynamicRef"))
        {
            return None;
        }
        let roots: Vec<&Node> = sources.trees().collect();
        let mut survey = Survey {
            resolver,
            names: Vec::new(),
            targets: HashSet::new(),
            units: Vec::new(),
            by_address: HashMap::new(),
            resources: Vec::new(),
            anchors: Vec::new(),
            to_units: Vec::new(),
            to_names: Vec::new(),
        };
        for root in &roots {
            survey.find_targets(root, diagnostics);
        }
        for root in &roots {
            survey.walk(root);
        }
        Some(survey.finish())
    }

    /// The bindings below a node that is reached with the bindings `from`: anchors of the resource apply
    /// unless an outer one has the same name, and bindings that nothing depends on are dropped.
    pub(super) fn enter(
        &mut self,
        node: &Node,
        from: Bindings,
        by_reference: bool,
        diagnostics: &mut Diagnostics,
    ) -> Bindings {
        let Some(unit) = self.units.get(&address(node)).copied() else {
            return from;
        };
        if unit.needs == 0 {
            return Bindings::default();
        }
        let mut bindings = self.met.get(from.0).cloned().unwrap_or_default();
        if by_reference || unit.is_resource {
            for own in self.resources.get(unit.resource).into_iter().flatten() {
                if bindings.iter().all(|(name, _)| *name != own.0) {
                    bindings.push(*own);
                }
            }
        }
        bindings.retain(|(name, _)| unit.needs & (1_u64 << name) != 0);
        bindings.sort_unstable();
        let place = |bindings| (address(node), bindings);
        if let Some(known) = self.ids.get(&bindings)
            && self.specialized.contains(&place(*known))
        {
            return *known;
        }
        if self.specialized.len() >= MAX_SPECIALIZED {
            if !std::mem::replace(&mut self.is_full, true) {
                diagnostics
                    .warning(
                        codes::TOO_GENERIC,
                        node.span,
                        format!("generic schemas expand to more than {MAX_SPECIALIZED} schemas"),
                    )
                    .label("from here on, `$dynamicRef` is treated as `$ref`");
            }
            return Bindings::default();
        }
        let next = Bindings(self.met.len());
        let id = *self.ids.entry(bindings.clone()).or_insert(next);
        if id == next {
            self.met.push(bindings);
        }
        self.specialized.insert(place(id));
        id
    }

    /// The target under `bindings` of a `$dynamicRef` whose static target is `found`.
    pub(super) fn bound(
        &self,
        reference: &Node,
        found: &Target<'a>,
        bindings: Bindings,
    ) -> Option<Target<'a>> {
        let reference = Reference::parse(reference.as_str()?);
        let name = reference.anchor()?;
        // Only if the name is a dynamic one in the first place.
        if found.node.get("$dynamicAnchor")?.as_str()? != name {
            return None;
        }
        let number = self.names.iter().position(|known| *known == name)?;
        let (_, target) = self
            .met
            .get(bindings.0)?
            .iter()
            .find(|(name, _)| *name == number)?;
        self.targets.get(target).cloned()
    }

    /// The suffix that distinguishes the specializations of a generic schema, as in `PageOfBook`.
    pub(super) fn suffix(&self, bindings: Bindings) -> String {
        let mut suffix = String::new();
        for (_, target) in self.met.get(bindings.0).into_iter().flatten() {
            let pointer = self
                .targets
                .get(target)
                .map(|target| target.pointer.as_slice());
            let name = names::of_target(pointer.unwrap_or_default(), "");
            let mut letters = name.chars();
            suffix.push_str(if suffix.is_empty() { "Of" } else { "And" });
            suffix.extend(letters.next().into_iter().flat_map(char::to_uppercase));
            suffix.push_str(letters.as_str());
        }
        suffix
    }
}

/// The first pass over all files.
struct Survey<'a, 'r> {
    resolver: &'r mut Resolver<'a>,
    names: Vec<&'a str>,
    /// Addresses of the targets of `$ref`s.
    targets: HashSet<usize>,
    units: Vec<Unit>,
    by_address: HashMap<usize, usize>,
    resources: Vec<Vec<Binding>>,
    /// The name number, node and name of each anchor.
    anchors: Vec<(usize, &'a Node, String)>,
    /// Which units depend on which addresses.
    to_units: Vec<(usize, usize)>,
    /// Which units depend on which names.
    to_names: Vec<(usize, usize)>,
}

/// A node in a traversal, and its surroundings.
struct Step<'a> {
    node: &'a Node,
    /// Whether its keys are names.
    names: bool,
    /// Whether it is a separate schema: a component, or the schema of a parameter or body.
    is_schema: bool,
    name: &'a str,
    /// The name of the component around it.
    owner: &'a str,
    unit: Option<usize>,
    resource: usize,
}

impl<'a> Survey<'a, '_> {
    /// Finds the targets of `$ref`s and the names of `$dynamicRef`s.
    fn find_targets(&mut self, root: &'a Node, diagnostics: &mut Diagnostics) {
        let mut open = vec![(root, false)];
        while let Some((node, names)) = open.pop() {
            let below: Vec<_> = children(node, names).collect();
            for (key, child, child_names) in below.into_iter().rev() {
                if let (false, "$ref" | "$dynamicRef", Some(text)) = (names, key, child.as_str()) {
                    if key == "$dynamicRef" {
                        self.name(text, child, diagnostics);
                    }
                    let target = self.target(child).map(address);
                    self.targets.extend(target);
                }
                open.push((child, child_names));
            }
        }
    }

    fn target(&mut self, reference: &'a Node) -> Option<&'a Node> {
        let scope = self.resolver.scope_of(reference);
        let target = self.resolver.resolve(scope, reference.as_str()?);
        target.ok().map(|target| target.node)
    }

    fn name(&mut self, text: &'a str, reference: &Node, diagnostics: &mut Diagnostics) {
        let Some((_, name)) = text.split_once('#') else {
            return;
        };
        if name.is_empty() || name.starts_with('/') || self.names.contains(&name) {
            return;
        }
        if self.names.len() < MAX_NAMES {
            self.names.push(name);
        } else {
            diagnostics
                .warning(
                    codes::TOO_GENERIC,
                    reference.span,
                    format!("there are more than {MAX_NAMES} anchor names"),
                )
                .label("treated as a `$ref`");
        }
    }

    fn walk(&mut self, root: &'a Node) {
        let mut open = vec![Step {
            node: root,
            names: false,
            is_schema: false,
            name: "",
            owner: "",
            unit: None,
            resource: self.resource(),
        }];
        while let Some(mut step) = open.pop() {
            if !step.names && step.node.as_mapping().is_some() {
                self.look_at(&mut step);
            }
            let below: Vec<_> = children(step.node, step.names).collect();
            for (key, child, names) in below.into_iter().rev() {
                let is_component = step.names && step.name == "schemas"
                    || step.names && step.name == "definitions" && step.unit.is_none();
                let is_schema =
                    is_component || !step.names && matches!(key, "schema" | "itemSchema");
                open.push(Step {
                    node: child,
                    names,
                    is_schema,
                    // Elements of a list have the name of the list.
                    name: if key.is_empty() { step.name } else { key },
                    owner: if is_component { key } else { step.owner },
                    ..step
                });
            }
        }
    }

    fn resource(&mut self) -> usize {
        self.resources.push(Vec::new());
        self.resources.len() - 1
    }

    fn look_at(&mut self, step: &mut Step<'a>) {
        let node = step.node;
        let text = |key| node.get(key).and_then(Node::as_str);
        let is_resource = step.is_schema || text("$id").is_some_and(|id| !id.starts_with('#'));
        if is_resource {
            step.resource = self.resource();
        }
        let anchor = text("$dynamicAnchor");
        if is_resource || anchor.is_some() || self.targets.contains(&address(node)) {
            let unit = self.units.len();
            self.units.push(Unit {
                resource: step.resource,
                is_resource,
                needs: 0,
            });
            self.by_address.insert(address(node), unit);
            self.to_units
                .extend(step.unit.map(|outer| (outer, address(node))));
            step.unit = Some(unit);
        }
        let number = |names: &[&str], name: &str| names.iter().position(|known| *known == name);
        if let Some(number) = anchor.and_then(|name| number(&self.names, name)) {
            if let Some(own) = self.resources.get_mut(step.resource)
                && own.iter().all(|(known, _)| *known != number)
            {
                own.push((number, address(node)));
            }
            let name = anchor.unwrap_or_default();
            let name = match step.owner {
                "" => name.to_owned(),
                owner if owner == step.name && step.is_schema => owner.to_owned(),
                owner => format!("{owner}_{name}"),
            };
            self.anchors.push((number, node, name));
        }
        let Some(unit) = step.unit else { return };
        for key in ["$ref", "$dynamicRef"] {
            let Some(reference) = node.get(key).filter(|node| node.as_str().is_some()) else {
                continue;
            };
            let target = self.target(reference).map(address);
            self.to_units.extend(target.map(|target| (unit, target)));
            let parsed = Reference::parse(reference.as_str().unwrap_or_default());
            let name = parsed.anchor().filter(|_| key == "$dynamicRef");
            let number = name.and_then(|name| number(&self.names, name));
            self.to_names.extend(number.map(|number| (unit, number)));
        }
    }

    /// A unit depends on the names of everything that it leads to. A name leads to all of its anchors.
    fn finish(mut self) -> Generics<'a> {
        let units = self.units.len();
        let mut dependents: Vec<Vec<usize>> = vec![Vec::new(); units + self.names.len()];
        let mut needs = vec![0_u64; units + self.names.len()];
        let mut depends = |unit: usize, on: usize| {
            if let Some(dependents) = dependents.get_mut(on) {
                dependents.push(unit);
            }
        };
        for (unit, address) in &self.to_units {
            if let Some(on) = self.by_address.get(address) {
                depends(*unit, *on);
            }
        }
        for (unit, name) in &self.to_names {
            depends(*unit, units + name);
        }
        for (name, node, _) in &self.anchors {
            if let Some(on) = self.by_address.get(&address(node)) {
                depends(units + name, *on);
            }
        }
        let mut changed: Vec<usize> = Vec::new();
        for name in 0..self.names.len() {
            if let Some(needs) = needs.get_mut(units + name) {
                *needs = 1 << name;
                changed.push(units + name);
            }
        }
        while let Some(index) = changed.pop() {
            let own = needs.get(index).copied().unwrap_or(0);
            for dependent in dependents.get(index).into_iter().flatten() {
                if let Some(needs) = needs.get_mut(*dependent)
                    && *needs | own != *needs
                {
                    *needs |= own;
                    changed.push(*dependent);
                }
            }
        }
        for (unit, needs) in self.units.iter_mut().zip(needs) {
            unit.needs = needs;
        }
        // Anchors that stand for the same schema are equal.
        let mut targets = HashMap::new();
        let mut stand_for = HashMap::new();
        for (anchor, target) in self.stand_for() {
            stand_for.insert(anchor, address(target.node));
            targets.entry(address(target.node)).or_insert(target);
        }
        for (_, anchor) in self.resources.iter_mut().flatten() {
            *anchor = stand_for.get(anchor).copied().unwrap_or(*anchor);
        }
        let units = &self.units;
        Generics {
            units: self
                .by_address
                .iter()
                .filter_map(|(address, unit)| Some((*address, *units.get(*unit)?)))
                .collect(),
            names: self.names,
            resources: self.resources,
            targets,
            met: vec![Vec::new()],
            ids: HashMap::from([(Vec::new(), Bindings::default())]),
            specialized: HashSet::new(),
            is_full: false,
        }
    }

    /// The target of each anchor: itself, or the target of its `$ref` if it has nothing else.
    fn stand_for(&mut self) -> Vec<(usize, Target<'a>)> {
        let anchors = std::mem::take(&mut self.anchors);
        let mut found = Vec::new();
        for (_, anchor, name) in anchors {
            let mut target = Target {
                node: anchor,
                pointer: vec![name],
                loose: None,
            };
            for _ in 0..MAX_STEPS {
                let entries = target.node.as_mapping().unwrap_or_default();
                // With `$defs` it may define the names for the schema that it refers to.
                let is_silent = entries.iter().all(|(key, _)| {
                    key.as_str()
                        .is_some_and(|key| SILENT.contains(&key) && key != "$defs")
                });
                let reference = target.node.get("$ref").filter(|_| is_silent);
                let next = reference.and_then(|reference| {
                    let scope = self.resolver.scope_of(reference);
                    self.resolver.resolve(scope, reference.as_str()?).ok()
                });
                match next {
                    Some(next) if !std::ptr::eq(next.node, anchor) => target = next,
                    _ => break,
                }
            }
            found.push((address(anchor), target));
        }
        found
    }
}
