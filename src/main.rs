//! Parses, runs, prints what went wrong in the user's language, answers with the exit code.

fn main() -> std::process::ExitCode {
    guichet::cli::main()
}
