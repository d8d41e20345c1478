//! Enums: the types of value lists, and the names and descriptions of values.

use std::collections::{BTreeMap, BTreeSet};

use crate::api::literal::Literal;
use crate::api::model::{IntegerEnum, Scalar, StringEnum, TypeKind, TypeRef, TypeUse, ValueEnum};
use crate::document::{Schema, Types};
use crate::source::{Node, NodeValue};

use super::lowered::{Lowered, reference};
use super::merged_schema::{
    ENUM_DESCRIPTIONS as DESCRIPTIONS, ENUM_NAMES as NAMES, MergedSchema, says_nothing,
};
use crate::api::lower::extension;

/// A value of an enum.
#[derive(Clone, Debug)]
pub(in crate::api::lower) struct Value {
    literal: Literal,
    /// The value as written.
    text: String,
    name: Option<String>,
    description: Option<String>,
}

impl Value {
    /// Creates a value without name and description, or returns `None` for sequences and mappings.
    fn of(node: &Node) -> Option<Self> {
        let literal = Literal::of(node)?;
        Some(Self {
            text: extension::text(node).unwrap_or_else(|| literal.to_string()),
            literal,
            name: None,
            description: None,
        })
    }
}

/// Lowers an enum, or returns `None` if its type is more precise than its values.
pub(in crate::api::lower) fn lower(merged: &MergedSchema, values: &[Node]) -> Option<Lowered> {
    let read: Option<Vec<Value>> = values.iter().map(Value::of).collect();
    let Some(mut read) = read else {
        return Some(Lowered::Ref(TypeUse::of(TypeRef::Any)));
    };
    let words = Words::of(merged, values);
    for value in &mut read {
        value.name = words.name(value);
        value.description = words.description(value);
    }
    if read.is_empty() {
        return Some(Lowered::Ref(TypeUse::of(TypeRef::Any)));
    }
    let types = merged.types;
    let only_text = types.string && merged.type_count() == 1;
    if let Some(typed) = as_typed(&read, types) {
        read = typed;
    }
    let kinds = Kinds::of(&read);
    if kinds.is_none() {
        return None;
    }
    if kinds.text_only() {
        return Some(strings(read));
    }
    // `enum: [200, 404]` with `type: string` means strings.
    if only_text {
        return Some(strings(read));
    }
    // Named values must remain writable by name, even if another type could hold them.
    if words.has_names() && (kinds.boolean_only() || types.number) {
        return Some(several(read));
    }
    if kinds.boolean_only() {
        return merged.no_types().then(|| reference(Scalar::Bool));
    }
    if kinds.number_only() {
        let is_integer =
            |value: &Value| value.literal.is_integer() || value.literal == Literal::Null;
        if types.number || !read.iter().all(is_integer) {
            return merged.no_types().then(|| several(read));
        }
        if types.string || types.boolean {
            return Some(several(read));
        }
        return Some(match integers(read) {
            Some(lowered) => lowered,
            // No Rust type holds all of these integers.
            None => reference(Scalar::ExactInteger),
        });
    }
    let fits = |value: &Value| match value.literal {
        Literal::Null => true,
        Literal::Bool(_) => types.boolean,
        Literal::Number(_) => types.number || types.integer,
        Literal::Text(_) => types.string,
    };
    (merged.no_types() || read.iter().all(fits)).then(|| several(read))
}

/// Returns the first value that does not match the type.
pub(super) fn odd_value<'n>(merged: &MergedSchema, values: &'n [Node]) -> Option<&'n Node> {
    let types = merged.types;
    let fits = |node: &&Node| match &node.value {
        NodeValue::Null => true,
        NodeValue::Bool(_) => types.boolean,
        NodeValue::Number(_) => {
            let is_integer = || Literal::of(node).is_some_and(|it| it.is_integer());
            types.number || (types.integer && is_integer())
        }
        NodeValue::String(_) => types.string,
        NodeValue::Sequence(_) => types.array,
        NodeValue::Mapping(_) => types.object,
    };
    match merged.no_types() {
        true => None,
        false => values.iter().find(|node| !fits(node)),
    }
}

/// Converts quoted values of a non-string type: `enum: ["1", "2"]` with `type: integer` means numbers.
/// Returns `None` if one of them does not match the type.
fn as_typed(values: &[Value], types: Types) -> Option<Vec<Value>> {
    let is_typed = types.number || types.integer || types.boolean;
    if !is_typed || types.string {
        return None;
    }
    let typed = |value: &Value| {
        let Literal::Text(text) = &value.literal else {
            return Some(value.clone());
        };
        let number = || Literal::parse_number(text);
        let literal = match text.as_str() {
            "true" | "false" if types.boolean => Literal::Bool(text == "true"),
            _ if types.number => number()?,
            _ if types.integer => number().filter(Literal::is_integer)?,
            _ => return None,
        };
        Some(Value {
            literal,
            ..value.clone()
        })
    };
    values.iter().map(typed).collect()
}

/// Merges constant alternatives, possibly with any other value of their kind, into one enum. The title of a
/// constant is its name, its description is documentation.
///
/// `names` are the names that the union lists for all its constants.
pub(in crate::api::lower) fn of_alternatives(
    alternatives: &[(&Schema, MergedSchema)],
    names: Option<&Node>,
) -> Option<Lowered> {
    let mut values = Vec::new();
    let (mut any_text, mut any_integer, mut any_value) = (false, false, false);
    for (schema, merged) in alternatives {
        // An alternative without constraints makes the list open, like every enum here.
        if says_nothing(schema) {
            any_value = true;
            continue;
        }
        let is_text = merged.is_text();
        let Some(nodes) = &merged.values else {
            any_text |= is_text;
            any_integer |= merged.types.integer && merged.type_count() == 1;
            if is_text || merged.types.integer && merged.type_count() == 1 {
                continue;
            }
            return None;
        };
        let words = Words::of(merged, nodes);
        for node in nodes {
            let mut value = Value::of(node)?;
            value.name = words.name(&value);
            value.description = words.description(&value);
            if is_text && value.literal != Literal::Null {
                value.literal = Literal::Text(value.text.clone());
            }
            if nodes.len() == 1 {
                let chosen = extension::chosen_name(&schema.extensions).map(|chosen| chosen.name);
                value.name = chosen.or(value.name).or_else(|| schema.title.clone());
                value.description = value.description.or_else(|| schema.description.clone());
            }
            values.push(value);
        }
    }
    if let Some(names) = names.and_then(Node::as_sequence)
        && names.len() == values.len()
    {
        for (value, name) in values.iter_mut().zip(names) {
            value.name = extension::text(name).or(value.name.take());
        }
    }
    let kinds = Kinds::of(&values);
    let one_kind = !any_value;
    if one_kind && kinds.text_only() && !any_integer {
        return Some(strings(values));
    }
    if one_kind
        && kinds.number_only()
        && !any_text
        && let Some(lowered) = integers(values.clone())
    {
        return Some(lowered);
    }
    (!kinds.is_none() && !any_text && !any_integer).then(|| several(values))
}

/// The kinds of scalars except `null`.
struct Kinds {
    text: bool,
    number: bool,
    boolean: bool,
}

impl Kinds {
    fn of(values: &[Value]) -> Self {
        let any = |is: fn(&Literal) -> bool| values.iter().any(|value| is(&value.literal));
        Self {
            text: any(|literal| matches!(literal, Literal::Text(_))),
            number: any(|literal| matches!(literal, Literal::Number(_))),
            boolean: any(|literal| matches!(literal, Literal::Bool(_))),
        }
    }

    fn is_none(&self) -> bool {
        !(self.text || self.number || self.boolean)
    }

    fn text_only(&self) -> bool {
        self.text && !self.number && !self.boolean
    }

    fn number_only(&self) -> bool {
        self.number && !self.text && !self.boolean
    }

    fn boolean_only(&self) -> bool {
        self.boolean && !self.text && !self.number
    }
}

/// Values without `null` and duplicates, with names and descriptions.
struct Listed<T> {
    values: Vec<T>,
    names: Vec<String>,
    descriptions: BTreeMap<T, String>,
}

impl<T: Clone + Ord> Listed<T> {
    fn of(values: Vec<Value>, mut read: impl FnMut(&Value) -> Option<T>) -> Option<Self> {
        let mut listed = Self {
            values: Vec::new(),
            names: Vec::new(),
            descriptions: BTreeMap::new(),
        };
        let mut seen = BTreeSet::new();
        let mut any_name = false;
        for value in values {
            if value.literal == Literal::Null {
                continue;
            }
            let own = read(&value)?;
            if let Some(description) = value.description {
                listed
                    .descriptions
                    .entry(own.clone())
                    .or_insert(description);
            }
            if seen.insert(own.clone()) {
                any_name |= value.name.is_some();
                listed.names.push(value.name.unwrap_or(value.text));
                listed.values.push(own);
            }
        }
        if !any_name {
            listed.names.clear();
        }
        Some(listed)
    }
}

fn strings(values: Vec<Value>) -> Lowered {
    match Listed::of(values, |value| Some(value.text.clone())) {
        Some(listed) => Lowered::Kind(TypeKind::StringEnum(StringEnum {
            values: listed.values,
            names: listed.names,
            descriptions: listed.descriptions,
        })),
        None => reference(Scalar::String),
    }
}

fn integers(values: Vec<Value>) -> Option<Lowered> {
    let listed = Listed::of(values, |value| value.literal.as_i64())?;
    Some(Lowered::Kind(TypeKind::IntegerEnum(IntegerEnum {
        values: listed.values,
        names: listed.names,
        descriptions: listed.descriptions,
    })))
}

fn several(values: Vec<Value>) -> Lowered {
    match Listed::of(values, |value| Some(value.literal.clone())) {
        Some(listed) => Lowered::Kind(TypeKind::ValueEnum(ValueEnum {
            values: listed.values,
            names: listed.names,
            descriptions: listed.descriptions,
        })),
        None => Lowered::Ref(TypeUse::of(TypeRef::Any)),
    }
}

/// Names and descriptions of values from extensions.
#[derive(Default)]
struct Words {
    names: BTreeMap<Literal, String>,
    descriptions: BTreeMap<Literal, String>,
    /// Descriptions by the text of the value.
    described: BTreeMap<String, String>,
}

impl Words {
    fn of(merged: &MergedSchema, values: &[Node]) -> Self {
        // The original list; the remaining values may be fewer.
        let listed = merged.listed.as_deref().unwrap_or(values);
        let literals = |texts: &[Node]| -> BTreeMap<Literal, String> {
            let pairs = by_place(texts, listed).unwrap_or_default();
            // For duplicate values, the first name is used, as the first position is.
            pairs
                .into_iter()
                .rev()
                .filter_map(|(value, text)| Some((Literal::of(value)?, text)))
                .collect()
        };
        let mut words = Self::default();
        if let Some(names) = merged.extensions.get(NAMES).and_then(Node::as_sequence) {
            words.names = literals(names);
        }
        match merged.extensions.get(DESCRIPTIONS).map(|node| &node.value) {
            Some(NodeValue::Sequence(texts)) => words.descriptions = literals(texts),
            Some(NodeValue::Mapping(entries)) => {
                let entries = entries.iter();
                words.described = entries
                    .filter_map(|(key, text)| Some((extension::text(key)?, extension::text(text)?)))
                    .collect();
            }
            _ => {}
        }
        words
    }

    fn has_names(&self) -> bool {
        !self.names.is_empty()
    }

    fn name(&self, value: &Value) -> Option<String> {
        self.names.get(&value.literal).cloned()
    }

    fn description(&self, value: &Value) -> Option<String> {
        let by_place = self.descriptions.get(&value.literal);
        by_place
            .or_else(|| self.described.get(&value.text))
            .cloned()
    }
}

/// Pairs each value with the text at its position, if there are equally many; `null` needs none.
pub(in crate::api::lower) fn by_place<'a>(
    texts: &[Node],
    values: &'a [Node],
) -> Option<Vec<(&'a Node, String)>> {
    let bare = || values.iter().filter(|node| node.value != NodeValue::Null);
    let values: Vec<&Node> = if texts.len() == values.len() {
        values.iter().collect()
    } else {
        bare().collect()
    };
    (texts.len() == values.len()).then(|| {
        let pairs = values.into_iter().zip(texts);
        pairs
            .filter_map(|(value, text)| Some((value, extension::text(text)?)))
            .collect()
    })
}
