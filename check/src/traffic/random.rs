//! Detects random text: generated keys, tokens and passwords.

/// The maximum length of a word in a name.
const MAX_WORD: usize = 15;
/// The maximum number of words in a name.
const MAX_WORDS: usize = 8;

/// Pairs of letters that do not occur in English words and in names of APIs.
const UNUSUAL: &str = "bq bx cj cv fq fx fz gq gv gx hx jb jc jd jf jg jh jk jl jm jn jq jr jt jv \
     jx jz kq kx kz lq lx mq mx pq pv qb qc qd qe qf qg qh qj qk ql qm qn qo qp qr qs qt qv qw qx \
     qy qz sx tq vb vc vd vf vg vh vj vk vm vn vp vq vt vw vx vz wj wq wv wx xj xk xr xz yq zb zc \
     zd zf zg zj zk zn zp zq zr zs zv zx";

/// Whether a name looks random.
pub(super) fn looks_random(text: &str) -> bool {
    let words = words(text);
    let letters = words.iter().filter(|word| is_letters(word));
    let (count, length) = letters.fold((0, 0), |(count, length), word| {
        (count + 1, length + word.chars().count())
    });
    let digits = words.len() - count;
    let digits_long: usize = words
        .iter()
        .filter(|word| !is_letters(word))
        .map(|word| word.chars().count())
        .sum();
    // `iso8601`, `line2`, `utf8mb4`; but not `a1b2c3`.
    if digits > 2 || digits_long > 4 || words.len() > MAX_WORDS {
        return true;
    }
    // `dGhpc2lz` has many words with hardly more than one letter.
    if count > 3 && length < count * 3 {
        return true;
    }
    words
        .iter()
        .any(|word| is_letters(word) && is_unusual(word))
}

fn is_letters(word: &str) -> bool {
    !word.starts_with(|c: char| c.is_ascii_digit())
}

/// Whether a word is unpronounceable.
fn is_unusual(word: &str) -> bool {
    let word = word.to_lowercase();
    let length = word.chars().count();
    if length > MAX_WORD {
        return true;
    }
    if length < 5 {
        return false;
    }
    let is_vowel = |c: char| !c.is_ascii() || matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'y');
    let vowels = word.chars().filter(|c| is_vowel(*c)).count();
    let mut consonants = 0;
    for c in word.chars() {
        consonants = if is_vowel(c) { 0 } else { consonants + 1 };
        if consonants > 5 {
            return true;
        }
    }
    let mut pairs = word.chars().zip(word.chars().skip(1));
    let is_unusual = |(a, b): (char, char)| UNUSUAL.split(' ').any(|pair| pair.chars().eq([a, b]));
    length > 5 && vowels * 9 < length || pairs.any(is_unusual)
}

/// The words of a name: separated by non-letters, by digits, and by `aB`.
pub(super) fn words(text: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut word = String::new();
    let mut before = ' ';
    for c in text.chars() {
        let is_part = c.is_alphanumeric();
        let begins = c.is_uppercase() && !before.is_uppercase()
            || c.is_ascii_digit() != before.is_ascii_digit();
        if (!is_part || begins) && !word.is_empty() {
            words.push(std::mem::take(&mut word));
        }
        // `HTTPStatus`: the last capital is the first letter of the next word.
        if c.is_lowercase() && word.len() > 1 && word.chars().all(char::is_uppercase) {
            let last = word.pop();
            words.push(std::mem::take(&mut word));
            word.extend(last);
        }
        if is_part {
            word.push(c);
        }
        before = c;
    }
    if !word.is_empty() {
        words.push(word);
    }
    words
}

#[cfg(test)]
mod tests {
    use super::looks_random;

    #[test]
    fn meaningful_names_are_distinguished_from_random_ones() {
        for name in [
            "buyer",
            "createdAt",
            "x-request-id",
            "line_2",
            "iso8601Date",
            "HTTPStatus",
            "@type",
            "href",
            "xmlns",
            "order[items]",
            "postalCode",
            "SUSPENDED",
            "IN_PROGRESS",
            "rateLimitRemaining",
            "jsonPath",
            "txHash",
            "strengths",
            "utm_source",
            "queueing",
        ] {
            assert!(!looks_random(name), "{name}");
        }
        for name in [
            "correcthorsebatterystaple",
            "dGhpc2lzYXNlY3JldA",
            "xkqjzvwp",
            "a1b2c3d4",
            "AKIAIOSFODNNEXAMPLE",
            "0612345678",
            "sk_live_51H8x2",
            "qwrtpsdf",
            "kQzXvbPqLmTr",
            "ghp_16C7e42F292c6912E7",
        ] {
            assert!(looks_random(name), "{name}");
        }
    }
}
