//! Simultaneous traversal of a value and its rules.

use std::cmp::Ordering;
use std::collections::HashSet;

use super::canonical::canonical;
use super::rule::{Alternative, Rule};
use super::violation::Violation;
use super::{number, pattern};
use crate::json::{Kind, Node};

/// The maximum number of rules applied in search of a matching alternative: nested unions could multiply.
/// After that, the first alternative that the value can be read as is used.
const MAX_TRIES: usize = 1_000_000;

/// Returns all violations in a value, each once, in the order of the rules.
pub(super) fn violations(node: Node<'_>, rules: &[Rule]) -> Vec<Violation> {
    let mut walk = Walk {
        pointer: String::new(),
        found: Vec::new(),
        tries: MAX_TRIES,
    };
    walk.all(node, rules);
    // A violation of both a type and its use is reported once.
    let mut seen = HashSet::new();
    walk.found.retain(|it| {
        let message = (it.pointer.clone(), it.message.clone());
        seen.insert(message)
    });
    walk.found
}

struct Walk {
    /// The path to the current value.
    pointer: String,
    found: Vec<Violation>,
    tries: usize,
}

impl Walk {
    fn all(&mut self, node: Node<'_>, rules: &[Rule]) {
        for rule in rules {
            self.one(node, rule);
        }
    }

    fn one(&mut self, node: Node<'_>, rule: &Rule) {
        self.tries = self.tries.saturating_sub(1);
        match (rule, node.kind()) {
            (Rule::Type(rules), _) => self.all(node, rules()),
            (Rule::Tagged(property, of_tags, otherwise), Kind::Object) => {
                let tag = node.get(property).and_then(tag);
                let known = of_tags.iter().find(|(text, _)| Some(*text) == tag);
                self.all(node, known.map_or(*otherwise, |(_, rules)| *rules));
            }
            (Rule::AnyOf(alternatives), _) => self.any(node, alternatives),
            // A value of another kind violates a constant, too; `null` is reported elsewhere.
            (Rule::IsNull, kind) if kind != Kind::Null => {
                self.report("const", "must be null".to_owned());
            }
            (Rule::IsText(only), kind) if kind != Kind::Null && node.as_str() != Some(*only) => {
                self.report("const", format!("must be `{only}`"));
            }
            (Rule::Is(only), kind) if kind != Kind::Null && node.as_bool() != Some(*only) => {
                self.report("const", format!("must be {only}"));
            }
            (_, Kind::String) => self.text(node.as_str().unwrap_or_default(), rule),
            (_, Kind::Number) => self.number(node.number_text().unwrap_or_default(), rule),
            (_, Kind::Array) => self.array(node, rule),
            (_, Kind::Object) => self.object(node, rule),
            (_, Kind::Null | Kind::Boolean) => {}
        }
    }

    /// Checks the alternatives: if none of them matches, reports the violations of the one with the fewest.
    fn any(&mut self, node: Node<'_>, alternatives: &[Alternative]) {
        let mark = self.found.len();
        let mut best: Option<Vec<Violation>> = None;
        for (reads, rules) in alternatives {
            if best.is_some() && self.tries == 0 {
                break;
            }
            if !reads(node) {
                continue;
            }
            self.all(node, rules);
            let found = self.found.split_off(mark.min(self.found.len()));
            if found.is_empty() {
                return;
            }
            if best.as_ref().is_none_or(|best| found.len() < best.len()) {
                best = Some(found);
            }
        }
        self.found.extend(best.unwrap_or_default());
    }

    fn text(&mut self, text: &str, rule: &Rule) {
        let length = || text.chars().count() as u64;
        match rule {
            Rule::MinLength(least) => self.count("minLength", length(), *least, true),
            Rule::MaxLength(most) => self.count("maxLength", length(), *most, false),
            Rule::Pattern(source) => self.pattern(text, source, source),
            Rule::PatternAs(source, regex) => self.pattern(text, source, regex),
            _ => {}
        }
    }

    fn pattern(&mut self, text: &str, source: &str, regex: &'static str) {
        if pattern::matches(regex, text) == Some(false) {
            self.report("pattern", format!("must match `{source}`"));
        }
    }

    fn number(&mut self, text: &str, rule: &Rule) {
        let (keyword, limit, wrong, words): (_, _, &[Ordering], _) = match rule {
            Rule::Minimum(limit) => ("minimum", limit, &[Ordering::Less], "at least"),
            Rule::Maximum(limit) => ("maximum", limit, &[Ordering::Greater], "at most"),
            Rule::Above(limit) => (
                "exclusiveMinimum",
                limit,
                &[Ordering::Less, Ordering::Equal],
                "more than",
            ),
            Rule::Below(limit) => (
                "exclusiveMaximum",
                limit,
                &[Ordering::Greater, Ordering::Equal],
                "less than",
            ),
            Rule::MultipleOf(step) => {
                if number::is_multiple(text, step) == Some(false) {
                    self.report("multipleOf", format!("must be a multiple of {step}"));
                }
                return;
            }
            _ => return,
        };
        if number::compare(text, limit).is_some_and(|found| wrong.contains(&found)) {
            self.report(keyword, format!("must be {words} {limit}"));
        }
    }

    fn array(&mut self, node: Node<'_>, rule: &Rule) {
        let count = || node.elements().count() as u64;
        match rule {
            Rule::MinItems(least) => self.count("minItems", count(), *least, true),
            Rule::MaxItems(most) => self.count("maxItems", count(), *most, false),
            Rule::UniqueItems => {
                let mut seen = HashSet::new();
                if !node.elements().all(|item| seen.insert(canonical(item))) {
                    self.report("uniqueItems", "must not have an item twice".to_owned());
                }
            }
            Rule::Items(rules) => self.elements(node, 0, usize::MAX, rules),
            Rule::Element(place, rules) => self.elements(node, *place, 1, rules),
            Rule::Rest(first, rules) => self.elements(node, *first, usize::MAX, rules),
            _ => {}
        }
    }

    fn elements(&mut self, node: Node<'_>, first: usize, count: usize, rules: &[Rule]) {
        let elements = node.elements().enumerate().skip(first).take(count);
        for (index, element) in elements {
            self.inside(&index.to_string(), |walk| walk.all(element, rules));
        }
    }

    fn object(&mut self, node: Node<'_>, rule: &Rule) {
        let count = || node.members().count() as u64;
        match rule {
            Rule::MinProperties(least) => self.count("minProperties", count(), *least, true),
            Rule::MaxProperties(most) => self.count("maxProperties", count(), *most, false),
            Rule::Requires(one, others) if node.get(one).is_some() => {
                for other in others.iter().filter(|name| node.get(name).is_none()) {
                    self.report(
                        "dependentRequired",
                        format!("must have `{other}`, because it has `{one}`"),
                    );
                }
            }
            Rule::Member(name, rules) => {
                if let Some(value) = node.get(name) {
                    self.inside(name, |walk| walk.all(value, rules));
                }
            }
            Rule::Names(rules) => {
                for (name, _) in node.members() {
                    self.inside(name, |walk| walk.name(name, rules));
                }
            }
            Rule::Matching(regex, rules) => self.members(node, rules, |name| {
                pattern::matches(regex, name) == Some(true)
            }),
            Rule::Others(names, patterns, rules) => self.members(node, rules, |name| {
                let mut patterns = patterns.iter();
                !names.contains(&name)
                    && patterns.all(|it| pattern::matches(it, name) == Some(false))
            }),
            _ => {}
        }
    }

    fn members(&mut self, node: Node<'_>, rules: &[Rule], holds: impl Fn(&str) -> bool) {
        for (name, value) in node.members().filter(|(name, _)| holds(name)) {
            self.inside(name, |walk| walk.all(value, rules));
        }
    }

    /// Checks the name of a property.
    fn name(&mut self, name: &str, rules: &[Rule]) {
        let mark = self.found.len();
        for rule in rules {
            self.text(name, rule);
        }
        for violation in self.found.iter_mut().skip(mark) {
            violation.keyword = "propertyNames";
            violation.message = format!("the name {}", violation.message);
        }
    }

    /// Checks that a count is neither too small nor too large.
    fn count(&mut self, keyword: &'static str, found: u64, limit: u64, is_least: bool) {
        let is_wrong = match is_least {
            true => found < limit,
            false => found > limit,
        };
        if is_wrong {
            let words = if is_least { "at least" } else { "at most" };
            let (one, many) = match keyword {
                "minLength" | "maxLength" => ("character", "characters"),
                "minItems" | "maxItems" => ("item", "items"),
                _ => ("property", "properties"),
            };
            let unit = if limit == 1 { one } else { many };
            self.report(
                keyword,
                format!("must have {words} {limit} {unit}, has {found}"),
            );
        }
    }

    fn inside(&mut self, step: &str, look: impl FnOnce(&mut Self)) {
        let length = self.pointer.len();
        self.pointer.push('/');
        for c in step.chars() {
            match c {
                '~' => self.pointer.push_str("~0"),
                '/' => self.pointer.push_str("~1"),
                c => self.pointer.push(c),
            }
        }
        look(self);
        self.pointer.truncate(length);
    }

    fn report(&mut self, keyword: &'static str, message: String) {
        self.found.push(Violation {
            pointer: self.pointer.clone(),
            keyword,
            message,
        });
    }
}

/// Returns the text of a scalar that distinguishes alternatives.
fn tag(node: Node<'_>) -> Option<&str> {
    match node.kind() {
        Kind::String => node.as_str(),
        Kind::Number => node.number_text(),
        Kind::Boolean => node.as_bool().map(|is| if is { "true" } else { "false" }),
        _ => None,
    }
}
