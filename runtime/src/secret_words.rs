//! Which names are likely to be secret: those of passwords, tokens, codes and the like.
//!
//! `check` and `runtime` do not depend on each other and must agree: what a client masks in a recording is what
//! `clientwright traffic` never prints. Both contain this file; `tests/tests/tidy` compares the two.

/// Parts of names that are secret anywhere in a name, in lower case and without separators of words.
const ANYWHERE: [&str; 24] = [
    "accesskey",
    "apikey",
    "assertion",
    "authorization",
    "bearer",
    "cookie",
    "credential",
    "encryptionkey",
    "onetimecode",
    "passcode",
    "passphrase",
    "passwd",
    "password",
    "private",
    "pwd",
    "secret",
    "securitycode",
    "session",
    "signature",
    "signingkey",
    "subscriptionkey",
    "token",
    "verificationcode",
    "codeverifier",
];

/// Words of names that are secret. Inside of other words they mean nothing: `pin` in `shipping`.
const WORDS: [&str; 22] = [
    "auth", "csrf", "cvc", "cvv", "dsn", "hmac", "jwt", "mfa", "nonce", "oauth", "otp", "pass",
    "passkey", "pin", "psk", "puk", "salt", "sid", "sig", "tan", "totp", "xsrf",
];

/// Returns whether a value with this name is likely to be secret: `accessToken`, `API_KEY`, `x-auth`, `pin`.
pub(crate) fn sounds_secret(name: &str) -> bool {
    let mut joined = String::with_capacity(name.len());
    let mut word = String::new();
    let mut before = ' ';
    let mut chars = name.chars().peekable();
    while let Some(c) = chars.next() {
        let is_part = c.is_alphanumeric();
        // `smsOtp`, and `SMSOtp`.
        let begins = c.is_uppercase()
            && (!before.is_uppercase() || chars.peek().is_some_and(|next| next.is_lowercase()));
        let changes = c.is_numeric() != before.is_numeric();
        if (!is_part || begins || changes) && is_word(&word) {
            return true;
        }
        if !is_part || begins || changes {
            word.clear();
        }
        if is_part {
            word.extend(c.to_lowercase());
            joined.extend(c.to_lowercase());
        }
        before = c;
    }
    is_word(&word) || ANYWHERE.iter().any(|part| joined.contains(part))
}

/// Returns whether it is one of the words or its plural.
fn is_word(word: &str) -> bool {
    let one = word.strip_suffix('s').unwrap_or(word);
    WORDS.iter().any(|known| *known == word || *known == one)
}

#[cfg(test)]
mod tests {
    use super::sounds_secret;

    #[test]
    fn only_names_of_secrets_are_recognized_in_any_style() {
        for name in [
            "password",
            "userPwd",
            "access_token",
            "X-API-Key",
            "apikey",
            "clientSecret",
            "pin",
            "cardPin",
            "PIN",
            "otp",
            "sms_otp",
            "SMSOtp",
            "XAuth",
            "auth",
            "x-auth",
            "oauth2",
            "Authorization",
            "session_id",
            "JSESSIONID",
            "set-cookie",
            "cvv",
            "jwt",
            "tan",
            "private_key",
            "signature",
            "hmac-sha256",
            "nonce",
        ] {
            assert!(sounds_secret(name), "{name}");
        }
        for name in [
            "",
            "id",
            "shipping",
            "pinned",
            "author",
            "authority",
            "standard",
            "inside",
            "passenger",
            "compass",
            "status",
            "siding",
            "salty",
            "option",
            "typing",
            "key",
            "code",
            "tangent",
        ] {
            assert!(!sounds_secret(name), "{name}");
        }
    }
}
