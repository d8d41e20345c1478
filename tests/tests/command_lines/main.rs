//! The generated command lines, and what the generator and their runtime must agree on.

#[test]
fn generator_and_runtime_have_the_same_list_of_flags_of_every_command() {
    assert_eq!(
        clientwright_generator::RESERVED_FLAGS,
        clientwright_cli_runtime::RESERVED_FLAGS
    );
}
