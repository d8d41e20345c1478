//! The ways to read a name aloud, from the one that people would choose to the one that names every symbol.

use super::case::Case;
use super::pieces::{Piece, keyboard_signs, pieces, transliterated};
use super::signs::{code_point, together, word};
use super::split::split_cases;

/// What the neighbouring names imply for reading a name.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Company {
    /// Some name has a `+`, so a `-` before a digit is a minus sign rather than a hyphen.
    pub(crate) has_plus: bool,
}

impl Company {
    /// Derives it from all names of a group.
    pub(crate) fn of<'n>(names: impl IntoIterator<Item = &'n str>) -> Self {
        Self {
            has_plus: names.into_iter().any(|name| name.contains(['+', '＋'])),
        }
    }
}

/// The readings of a name in a group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Readings {
    /// As people would read it: symbols that only separate or decorate are silent.
    pub(crate) plain: String,
    /// With all symbols that carry meaning in their position. Equal to `plain` for names without any.
    pub(crate) signs: String,
    /// Readings that distinguish it from names that sound alike, in order of preference.
    pub(crate) precise: Vec<String>,
    /// The number of its symbols; names with fewer are plainer.
    pub(crate) sign_count: usize,
}

impl Readings {
    /// Returns all readings of a name.
    #[must_use]
    pub(crate) fn of(name: &str, case: Case, company: Company) -> Self {
        let pieces = pieces(name);
        let read = |how| words_of(&pieces, how, company);
        let plain = read(How::Plain);
        let with_style = |words: &[String]| {
            let style = style(name)?.to_owned();
            Some(case.join(&[words, &[style]].concat()))
        };
        if has_one_reading(&pieces) {
            let ident = case.join(&plain);
            let mut precise = vec![ident.clone()];
            precise.extend(with_style(&plain));
            precise.push(ident.clone());
            return Self {
                signs: ident.clone(),
                plain: ident,
                precise,
                sign_count: 0,
            };
        }
        let literal = read(How::Literal);
        let mut precise = vec![case.join(&literal)];
        precise.extend(
            [&plain, &literal]
                .into_iter()
                .filter_map(|words| with_style(words)),
        );
        if name.is_empty() {
            precise.push(case.join(&["empty".to_owned(), "text".to_owned()]));
        } else if pieces.iter().all(|piece| matches!(piece, Piece::Signs(_))) {
            // Distinguishes `!` from `not`, and `★` from `*`.
            let sign: Vec<String> = literal.iter().cloned().chain(["sign".to_owned()]).collect();
            let codes: Vec<String> = name.chars().map(code_point).collect();
            precise.extend([sign, codes].map(|words| case.join(&words)));
        }
        precise.push(case.join(&read(How::Codes)));
        Self {
            signs: case.join(&read(How::Signs)),
            plain: case.join(&plain),
            precise,
            sign_count: sign_count(&pieces),
        }
    }
}

/// Whether all readings of a name are equal: it has only ASCII letters and digits with single `_` between
/// them, as most names do.
fn has_one_reading(pieces: &[Piece]) -> bool {
    let last = pieces.len().saturating_sub(1);
    !pieces.is_empty()
        && pieces.iter().enumerate().all(|(index, piece)| match piece {
            Piece::Text(text) => text.bytes().all(|b| b.is_ascii_alphanumeric()),
            Piece::Gap(gap) => {
                let around = Around {
                    before: index.checked_sub(1).and_then(|index| pieces.get(index)),
                    after: pieces.get(index + 1),
                };
                gap == "_" && index > 0 && index < last && !around.is_between_digits()
            }
            Piece::Signs(_) => false,
        })
}

/// The parts of a name that are read aloud.
#[derive(Clone, Copy, PartialEq, Eq)]
enum How {
    /// Only symbols with an inherent meaning.
    Plain,
    /// All symbols except those that separate or enclose words.
    Signs,
    /// Every symbol, one by one.
    Literal,
    /// Like `Literal`, but letters of other scripts are read as their code points.
    Codes,
}

/// Returns the words of a name as people would read it.
pub(super) fn plain_words(name: &str) -> Vec<String> {
    words_of(&pieces(name), How::Plain, Company::default())
}

fn words_of(pieces: &[Piece], how: How, company: Company) -> Vec<String> {
    let reader = Reader {
        how,
        company,
        has_text: pieces.iter().any(|piece| matches!(piece, Piece::Text(_))),
        has_signs: pieces.iter().any(|piece| matches!(piece, Piece::Signs(_))),
    };
    let mut spoken = String::new();
    for (index, piece) in pieces.iter().enumerate() {
        let before = index.checked_sub(1).and_then(|index| pieces.get(index));
        let around = Around {
            before,
            after: pieces.get(index + 1),
        };
        match piece {
            Piece::Text(text) => reader.text(text, &mut spoken),
            Piece::Gap(gap) => reader.gap(gap, around, &mut spoken),
            Piece::Signs(signs) => reader.signs(signs, around, &mut spoken),
        }
    }
    split_cases(&spoken)
}

/// The pieces before and after a piece.
#[derive(Clone, Copy)]
struct Around<'p> {
    before: Option<&'p Piece>,
    after: Option<&'p Piece>,
}

impl Around<'_> {
    /// Returns the letter or digit before.
    fn last(self) -> Option<char> {
        match self.before {
            Some(Piece::Text(text)) => text.chars().next_back(),
            _ => None,
        }
    }

    /// Returns the letter or digit after.
    fn next(self) -> Option<char> {
        match self.after {
            Some(Piece::Text(text)) => text.chars().next(),
            _ => None,
        }
    }

    fn is_between_digits(self) -> bool {
        [self.last(), self.next()]
            .iter()
            .all(|c| c.is_some_and(|c| c.is_ascii_digit()))
    }

    /// Whether the text before is a name of universal time, to which offsets are added.
    fn is_offset(self) -> bool {
        match self.before {
            Some(Piece::Text(text)) => ["utc", "gmt"]
                .iter()
                .any(|zone| text.to_ascii_lowercase().ends_with(zone)),
            _ => false,
        }
    }
}

struct Reader {
    how: How,
    company: Company,
    has_text: bool,
    has_signs: bool,
}

impl Reader {
    fn text(&self, text: &str, spoken: &mut String) {
        for c in text.chars() {
            match self.how {
                How::Codes if !c.is_ascii() => say(spoken, &code_point(c)),
                How::Codes | How::Literal if c == '\'' => say(spoken, &word(c)),
                _ if c.is_ascii_alphanumeric() => spoken.push(c),
                _ => spoken.push_str(&transliterated(c)),
            }
        }
    }

    fn gap(&self, gap: &str, around: Around<'_>, spoken: &mut String) {
        spoken.push(' ');
        let all = !self.has_text && !self.has_signs;
        let inside = around.before.is_some() && around.after.is_some();
        for (index, c) in gap.chars().enumerate() {
            // A single `_` between words is the usual separator, but digits would run together.
            let usual = inside && c == '_' && index == 0 && !around.is_between_digits();
            if all || (matches!(self.how, How::Literal | How::Codes) && !usual) {
                say(spoken, &word(c));
            }
        }
    }

    fn signs(&self, signs: &[char], around: Around<'_>, spoken: &mut String) {
        spoken.push(' ');
        match self.how {
            How::Plain | How::Signs => {
                let mut plain = Vec::with_capacity(signs.len());
                for sign in signs {
                    match keyboard_signs(*sign) {
                        Some(signs) => plain.extend(signs.chars()),
                        None => plain.push(*sign),
                    }
                }
                self.meanings(&plain, around, spoken);
            }
            How::Literal | How::Codes => {
                for (place, sign) in signs.iter().enumerate() {
                    match keyboard_signs(*sign) {
                        Some(plain) => {
                            let plain: Vec<char> = plain.chars().collect();
                            self.meanings(&plain, around, spoken);
                            say(spoken, "sign");
                        }
                        None => self.sign(*sign, signs, place, around, spoken),
                    }
                }
            }
        }
    }

    /// Reads symbols; those with a joint meaning are read as one.
    fn meanings(&self, signs: &[char], around: Around<'_>, spoken: &mut String) {
        let mut rest = signs;
        let mut place = 0;
        while let Some(sign) = rest.first().copied() {
            let length = match together(rest) {
                Some((length, meaning)) => {
                    say(spoken, meaning);
                    length
                }
                None => {
                    self.sign(sign, signs, place, around, spoken);
                    1
                }
            };
            rest = rest.get(length..).unwrap_or_default();
            place += length;
        }
    }

    /// Reads one symbol, or omits it.
    fn sign(
        &self,
        sign: char,
        signs: &[char],
        place: usize,
        around: Around<'_>,
        spoken: &mut String,
    ) {
        if !self.has_text {
            return say(spoken, &word(sign));
        }
        let alone = signs.len() == 1;
        let separates = alone
            && around.before.is_some()
            && around.after.is_some()
            && matches!(
                sign,
                '-' | '.' | '/' | ':' | ',' | ';' | '\\' | '–' | '—' | '·'
            );
        let negates = alone && sign == '-' && self.negates(around)
            || sign == '-' && place == 1 && signs.len() == 2 && is_opening(signs.first());
        let encloses =
            is_opening(Some(&sign)) || is_closing(sign) || matches!(sign, '"' | '\'' | '`');
        let said = match self.how {
            How::Plain => match sign {
                '@' | '+' | '*' | '<' | '>' | '=' | '%' | '&' | '¼' | '½' | '¾' => true,
                '-' => negates,
                // `Yahoo!` exclaims; `!name` and `filter[!]` negate.
                '!' => around.before.is_none() || signs.iter().take(place).any(|c| *c != '!'),
                _ => false,
            },
            How::Signs => !encloses && (!separates || negates),
            How::Literal | How::Codes => true,
        };
        if !said {
            return;
        }
        let last_of_text = around.last().is_some() && around.after.is_none() && alone;
        match sign {
            '-' if !negates => say(spoken, "dash"),
            '#' if last_of_text => say(spoken, "sharp"),
            '(' => say(spoken, "parenthesis"),
            '[' => say(spoken, "bracket"),
            '{' => say(spoken, "brace"),
            // Closing brackets are implied by the opening ones.
            ')' | ']' | '}' => {}
            other => say(spoken, &word(other)),
        }
    }

    /// Whether a single `-` is a minus.
    fn negates(&self, around: Around<'_>) -> bool {
        match (around.last(), around.next()) {
            // `-created`, `A-`
            (None, Some(_)) => around.before.is_none(),
            (Some(_), None) => around.after.is_none(),
            // A minus: `UTC-1`, also `Z-1` alongside `Z+1`; but not `a-1` alone.
            (Some(last), Some(next)) => {
                !last.is_ascii_digit()
                    && next.is_ascii_digit()
                    && (self.company.has_plus || around.is_offset())
            }
            (None, None) => false,
        }
    }
}

fn is_opening(sign: Option<&char>) -> bool {
    matches!(sign, Some('(' | '[' | '{'))
}

fn is_closing(sign: char) -> bool {
    matches!(sign, ')' | ']' | '}')
}

fn say(spoken: &mut String, word: &str) {
    spoken.push(' ');
    spoken.push_str(word);
    spoken.push(' ');
}

/// Returns the style of a name's capitals and `_`.
fn style(name: &str) -> Option<&'static str> {
    let has_upper = name.contains(char::is_uppercase);
    let has_lower = name.contains(char::is_lowercase);
    let first = name.chars().find(|c| c.is_alphabetic())?;
    let has_gap = name.trim_matches('_').contains('_');
    Some(match (has_upper, has_lower) {
        (true, false) => "upper",
        (false, true) if has_gap => "snake",
        (false, true) => "lower",
        (true, true) if has_gap => "mixed",
        (true, true) if first.is_lowercase() => "camel",
        (true, true) => "pascal",
        // Scripts without case.
        (false, false) => return None,
    })
}

fn sign_count(pieces: &[Piece]) -> usize {
    let last = pieces.len().saturating_sub(1);
    pieces
        .iter()
        .enumerate()
        .map(|(index, piece)| match piece {
            Piece::Text(text) => text.chars().filter(|c| !c.is_ascii_alphanumeric()).count(),
            Piece::Signs(signs) => signs
                .iter()
                .map(|sign| keyboard_signs(*sign).map_or(1, |signs| signs.len()))
                .sum(),
            // A single `_` between words is not a symbol.
            Piece::Gap(gap) if gap == "_" && index > 0 && index < last => 0,
            Piece::Gap(gap) => gap.chars().count(),
        })
        .sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn readings(name: &str) -> Readings {
        Readings::of(name, Case::Pascal, Company::default())
    }

    #[test]
    fn operators_are_named_after_their_meaning() {
        for (name, expected) in [
            ("=", "Equal"),
            ("!=", "NotEqual"),
            ("≠", "NotEqual"),
            ("==", "EqualEqual"),
            ("<", "Less"),
            ("<=", "LessOrEqual"),
            ("≤", "LessOrEqual"),
            ("≈", "AlmostEqual"),
            ("＝", "Equal"),
            (">=", "GreaterOrEqual"),
            ("~", "Tilde"),
            ("=~", "Matches"),
            ("!~", "NotMatches"),
            ("!~*", "NotMatchesStar"),
            ("!", "Not"),
            ("-", "Minus"),
            ("->", "Arrow"),
            ("→", "Arrow"),
            ("[)", "LeftBracketRightParenthesis"),
            ("|", "Pipe"),
            (" ", "Space"),
            ("__", "UnderscoreUnderscore"),
            ("°", "Degree"),
            ("\u{200d}", "U200d"),
            ("", "Empty"),
        ] {
            assert_eq!(readings(name).plain, expected, "{name:?}");
        }
    }

    #[test]
    fn meaningful_signs_next_to_text_become_words() {
        for (name, plain, signs) in [
            ("filter[!]", "FilterNot", "FilterNot"),
            ("a<=", "ALessOrEqual", "ALessOrEqual"),
            ("A-", "AMinus", "AMinus"),
            ("A+", "APlus", "APlus"),
            ("-createdAt", "MinusCreatedAt", "MinusCreatedAt"),
            ("--flag", "Flag", "DashDashFlag"),
            ("Yahoo!", "Yahoo", "YahooNot"),
            ("C#", "C", "CSharp"),
            ("~all", "All", "TildeAll"),
            ("UTC-1", "UtcMinus1", "UtcMinus1"),
            ("a-1", "A1", "A1"),
            ("foo-bar", "FooBar", "FooBar"),
            ("1.5", "N15", "N15"),
            ("½ l", "HalfL", "HalfL"),
        ] {
            let readings = readings(name);
            assert_eq!(
                (&*readings.plain, &*readings.signs),
                (plain, signs),
                "{name:?}"
            );
        }
        let with_plus = Company::of(["Z+1"]);
        assert_eq!(
            Readings::of("Z-1", Case::Pascal, with_plus).plain,
            "ZMinus1"
        );
    }

    #[test]
    fn similar_names_have_distinguishing_words() {
        for (name, expected) in [
            (
                "foo-bar",
                &["FooDashBar", "FooBarLower", "FooDashBarLower"][..],
            ),
            ("foo_bar", &["FooBar", "FooBarSnake"]),
            ("fooBar", &["FooBar", "FooBarCamel"]),
            ("FooBar", &["FooBar", "FooBarPascal"]),
            ("FOO_BAR", &["FooBar", "FooBarUpper"]),
            ("_id", &["UnderscoreId", "IdLower"]),
            ("$ref", &["DollarRef"]),
            ("1.5", &["N1Dot5"]),
            ("filter[a]", &["FilterBracketA"]),
            ("≠", &["NotEqualSign"]),
            ("!", &["Not", "NotSign", "U0021"]),
            ("1_0", &["N1Underscore0"]),
            ("＝", &["EqualSign"]),
        ] {
            let precise = readings(name).precise;
            assert_eq!(precise.get(..expected.len()).unwrap(), expected, "{name:?}");
        }
        assert_eq!(readings("é").precise.last().unwrap(), "U00e9");
    }

    #[test]
    fn plainer_names_have_fewer_signs() {
        let count = |name: &str| readings(name).sign_count;
        assert_eq!([count("foo_bar"), count("fooBar"), count("11")], [0, 0, 0]);
        assert_eq!(
            [count("foo-bar"), count("_id"), count("1-1"), count("é")],
            [1, 1, 1, 1]
        );
    }
}
