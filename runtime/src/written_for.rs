//! Checks that generated code is compatible with this runtime.

/// Rejects code that was generated for an incompatible runtime, with an error that has both versions.
///
/// Generated crates call it with the version that they were generated for. Cargo selects compatible versions, but not
/// if the runtime is a path or git dependency, or if a manifest was changed.
#[doc(hidden)]
#[macro_export]
macro_rules! written_for {
    // The version of this runtime, and older compatible ones. A test compares the first one and the message with the
    // version of the package.
    ("0.1.0") => {};
    ($other:literal) => {
        compile_error!(concat!(
            "this client was generated for clientwright-runtime ",
            $other,
            ", which does not fit clientwright-runtime 0.1.0: regenerate it with clientwright 0.1.0, or depend on clientwright-runtime ",
            $other
        ));
    };
}

#[cfg(test)]
mod tests {
    #[test]
    fn code_for_this_version_is_accepted_and_the_message_names_it() {
        let text = include_str!("written_for.rs");
        let version = env!("CARGO_PKG_VERSION");
        assert!(text.contains(&format!("(\"{version}\") => {{}};")));
        assert!(text.contains(&format!("does not fit clientwright-runtime {version}:")));
        assert!(text.contains(&format!("with clientwright {version},")));
    }
}
