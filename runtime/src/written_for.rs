//! Whether generated code and this runtime fit together.

/// Makes an error of code that was written for another runtime, which says which two versions do not fit.
///
/// Generated crates call it with the version that they were written for. Cargo keeps versions together that
/// fit; where the runtime is named by path or by git, or a manifest was changed, nothing else does.
#[doc(hidden)]
#[macro_export]
macro_rules! written_for {
    // The version of this runtime, and the older ones whose code it still runs. A test holds the first and
    // the message to the version of the package.
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
