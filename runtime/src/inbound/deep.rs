//! Objects in the style `deepObject`: `p[a]=1&p[b][c]=2`.

use std::collections::HashMap;

use super::pairs::{Coding, NotText, Pairs, decoded};
use super::texts::{Looks, member, several};
use crate::describe::ReadAs;
use crate::json::to_string;

/// The maximum nesting of objects. Deeper names are not split.
const MOST_LEVELS: usize = 32;

/// The texts and the members of one name.
#[derive(Default)]
struct Level {
    texts: Vec<String>,
    members: Vec<(String, Level)>,
    places: HashMap<String, usize>,
}

/// Returns whether the name is that of a member of this object.
pub(super) fn is_member(name: &str, of: &str) -> bool {
    way(name, of).is_some()
}

/// Returns the names between brackets.
fn way<'n>(name: &'n str, of: &str) -> Option<Vec<&'n str>> {
    let inner = name
        .strip_prefix(of)?
        .strip_prefix('[')?
        .strip_suffix(']')?;
    Some(inner.splitn(MOST_LEVELS, "][").collect())
}

/// Returns the object with the given name as JSON; `None` if it has no member.
pub(super) fn json(
    name: &str,
    pairs: &Pairs<'_>,
    coding: Coding,
    read_as: ReadAs,
    looks: Looks<'_>,
) -> Result<Option<String>, NotText> {
    let mut root = Level::default();
    for (pair, raw) in pairs.all() {
        if let Some(way) = way(pair, name) {
            root.add(&way, decoded(raw, coding)?.into_owned());
        }
    }
    Ok((!root.members.is_empty()).then(|| root.json(read_as, looks)))
}

impl Level {
    fn add(&mut self, way: &[&str], text: String) {
        match way {
            [] => self.texts.push(text),
            [name, inner @ ..] => {
                let next = self.members.len();
                let place = *self.places.entry((*name).to_owned()).or_insert(next);
                if place == next {
                    self.members.push(((*name).to_owned(), Self::default()));
                }
                if let Some((_, level)) = self.members.get_mut(place) {
                    level.add(inner, text);
                }
            }
        }
    }

    fn json(&self, read_as: ReadAs, looks: Looks<'_>) -> String {
        if self.members.is_empty() {
            return match read_as {
                // Its members have separate names.
                ReadAs::Object(..) => several(&self.texts, ReadAs::Text, false),
                _ => several(&self.texts, read_as, looks("")),
            };
        }
        let of = |name: &str| match read_as {
            ReadAs::Object(members, others) => member(name, members, others),
            _ => None,
        };
        let members = self.members.iter().map(|(name, level)| {
            let read_as = of(name).unwrap_or(ReadAs::Any);
            format!(
                "{}:{}",
                to_string(name.as_str()),
                level.json(read_as, &|_| looks(name))
            )
        });
        let object = format!("{{{}}}", members.collect::<Vec<_>>().join(","));
        if self.texts.is_empty() {
            return object;
        }
        // A text together with an object matches no type, and neither is lost.
        let texts = self.texts.iter().map(|text| to_string(text.as_str()));
        let all: Vec<String> = texts.chain([object]).collect();
        format!("[{}]", all.join(","))
    }
}
