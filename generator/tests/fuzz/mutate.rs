//! Changes that users and tools make to specifications, and some that only a fuzzer makes.

use super::tree::{Tree, quoted};

/// The maximum size of a specification.
const MAX_VALUES: usize = 3000;

/// Random choices that are the same on every machine: SplitMix64.
pub(crate) struct Random(u64);

impl Random {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x2545_F491_4F6C_DD1D))
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    pub(crate) fn below(&mut self, bound: usize) -> usize {
        usize::try_from(self.next() % u64::try_from(bound.max(1)).unwrap_or(1)).unwrap_or(0)
    }

    pub(crate) fn once_in(&mut self, times: usize) -> bool {
        self.below(times) == 0
    }

    pub(crate) fn pick<'t, T>(&mut self, from: &'t [T]) -> Option<&'t T> {
        from.get(self.below(from.len()))
    }
}

/// Values that replace others.
const ODD: [&str; 30] = [
    "null",
    "true",
    "0",
    "-1",
    "1e999",
    "\"\"",
    "[]",
    "{}",
    "[[]]",
    "{\"\": {}}",
    "\"string\"",
    "[\"string\", \"null\"]",
    "[\"object\", \"array\", \"integer\"]",
    "{\"$ref\": \"#/components/schemas/Pet\"}",
    "{\"$ref\": \"#\"}",
    "{\"$ref\": \"#/nowhere\"}",
    "{\"$ref\": \"other.yaml#/components/schemas/Other\"}",
    "{\"$ref\": \"main.yaml\"}",
    "{\"$ref\": \"missing.yaml\"}",
    "{\"$ref\": 7}",
    "\"*/ // \\\" #[x] r#fn\"",
    "\"self\"",
    "\"Self\"",
    "\"fn\"",
    "\"\u{e9}\u{1f980}\"",
    "\"a b-c_d.e/f\"",
    "{\"type\": \"array\"}",
    "{\"allOf\": [{\"$ref\": \"#/components/schemas/Pet\"}]}",
    "{\"oneOf\": [{\"type\": \"null\"}, {\"$ref\": \"#/components/schemas/Pet\"}, {}]}",
    "18446744073709551616",
];

/// Names that replace keys.
const KEYS: [&str; 44] = [
    "allOf",
    "oneOf",
    "anyOf",
    "not",
    "items",
    "properties",
    "additionalProperties",
    "enum",
    "const",
    "type",
    "format",
    "nullable",
    "required",
    "discriminator",
    "$ref",
    "default",
    "example",
    "examples",
    "prefixItems",
    "patternProperties",
    "minimum",
    "maximum",
    "pattern",
    "readOnly",
    "content",
    "schema",
    "parameters",
    "responses",
    "requestBody",
    "headers",
    "security",
    "servers",
    "x-pagination",
    "x-wire-format",
    "x-rate-limit",
    "x-error-conventions",
    "x-evidence",
    "default",
    "200",
    "4XX",
    "in",
    "name",
    "<<",
    "gen",
];

/// Some changes to a tree, with parts from `other`.
pub(crate) fn tree(seed: &Tree, other: &Tree, random: &mut Random) -> String {
    let mut tree = seed.clone();
    let mut other = other.clone();
    let changes = 1 + random.below(6);
    for _ in 0..changes {
        change(&mut tree, &mut other, random);
        if tree.count() > MAX_VALUES {
            break;
        }
    }
    let mut text = String::new();
    tree.write(&mut text);
    text
}

fn change(tree: &mut Tree, other: &mut Tree, random: &mut Random) {
    let count = tree.count();
    let number = random.below(count);
    // Taken before `place` is borrowed.
    let part = match random.once_in(2) {
        true => tree.clone().at(random.below(count)).cloned(),
        false => {
            let count = other.count();
            other.at(random.below(count)).cloned()
        }
    };
    let part = part.filter(|part| part.count() < 200);
    let Some(place) = tree.at(number) else {
        return;
    };
    match random.below(12) {
        0 | 1 => {
            if let Some(odd) = random.pick(&ODD) {
                *place = Tree::Leaf((*odd).to_owned());
            }
        }
        2 | 3 => {
            if let Some(part) = part {
                *place = part;
            }
        }
        4 => delete(place, random),
        5 => duplicate(place, random),
        6 => swap(place, random),
        7 => rename(place, random),
        8 => {
            // Nested in itself, as a list or below a keyword.
            let depth = 1 + random.below(40);
            let key = random.pick(&KEYS).copied().unwrap_or("items");
            for _ in 0..depth {
                let inner = std::mem::replace(place, Tree::Leaf("null".to_owned()));
                *place = match random.once_in(4) {
                    true => Tree::List(vec![inner]),
                    false => Tree::Map(vec![(key.to_owned(), inner)]),
                };
            }
        }
        9 => {
            if let (Tree::Map(members), Some(key), Some(part)) = (place, random.pick(&KEYS), part) {
                members.retain(|(name, _)| name != key);
                members.push(((*key).to_owned(), part));
            }
        }
        10 => {
            if let Tree::Map(members) = place
                && let Some(key) = random.pick(&KEYS)
                && let Some(odd) = random.pick(&ODD)
            {
                members.retain(|(name, _)| name != key);
                members.push(((*key).to_owned(), Tree::Leaf((*odd).to_owned())));
            }
        }
        _ => {
            if let Tree::Leaf(text) = place {
                *text = leaf(text, random);
            }
        }
    }
}

fn delete(place: &mut Tree, random: &mut Random) {
    match place {
        Tree::List(elements) if !elements.is_empty() => {
            elements.remove(random.below(elements.len()));
        }
        Tree::Map(members) if !members.is_empty() => {
            members.remove(random.below(members.len()));
        }
        _ => {}
    }
}

fn duplicate(place: &mut Tree, random: &mut Random) {
    match place {
        Tree::List(elements) => elements.extend(random.pick(&elements.clone()).cloned()),
        Tree::Map(members) => {
            if let Some((name, value)) = random.pick(&members.clone()).cloned() {
                let name = match random.below(4) {
                    0 => name,
                    1 => name.to_uppercase(),
                    2 => format!("{name}_"),
                    _ => format!("{name}2"),
                };
                members.push((name, value));
            }
        }
        Tree::Leaf(_) => {}
    }
}

fn swap(place: &mut Tree, random: &mut Random) {
    match place {
        Tree::List(elements) if elements.len() > 1 => {
            let (a, b) = (random.below(elements.len()), random.below(elements.len()));
            elements.swap(a, b);
        }
        Tree::Map(members) if members.len() > 1 => {
            let (a, b) = (random.below(members.len()), random.below(members.len()));
            let (first, second) = (members[a].1.clone(), members[b].1.clone());
            members[a].1 = second;
            members[b].1 = first;
        }
        _ => {}
    }
}

fn rename(place: &mut Tree, random: &mut Random) {
    if let Tree::Map(members) = place
        && !members.is_empty()
    {
        let index = random.below(members.len());
        let name = match random.below(3) {
            0 => random.pick(&KEYS).map(|key| (*key).to_owned()),
            1 => Some(String::new()),
            _ => Some("*/ \"quoted\" {b\u{e9}}\n#".to_owned()),
        };
        if let (Some(name), Some(member)) = (name, members.get_mut(index))
            && !name.is_empty()
        {
            member.0 = name;
        }
    }
}

fn leaf(text: &str, random: &mut Random) -> String {
    let bare = text.trim_matches('"');
    match random.below(5) {
        0 => quoted(&format!("{bare}/{{{bare}}}")),
        1 => quoted(&bare.repeat(20)),
        2 => quoted(bare.get(1..).unwrap_or_default()),
        3 => quoted(&format!("#/components/schemas/{bare}")),
        _ => quoted(&bare.chars().rev().collect::<String>()),
    }
}

/// Some changes to bytes, for the parser.
pub(crate) fn bytes(seed: &[u8], random: &mut Random) -> Vec<u8> {
    let mut bytes = seed.to_vec();
    for _ in 0..=random.below(8) {
        if bytes.is_empty() {
            break;
        }
        let at = random.below(bytes.len());
        match random.below(5) {
            0 => {
                bytes.remove(at);
            }
            1 => bytes.insert(
                at,
                random
                    .pick(b"{}[]:,-#&*!|>'\"%@`\n\t \0\xff\xc3")
                    .copied()
                    .unwrap_or(b' '),
            ),
            2 => bytes[at] = u8::try_from(random.below(256)).unwrap_or(0),
            3 => bytes.truncate(at),
            _ => {
                let end = (at + random.below(60)).min(bytes.len());
                let piece = bytes[at..end].to_vec();
                let to = random.below(bytes.len());
                bytes.splice(to..to, piece);
            }
        }
    }
    bytes
}
