import ArgumentParser

@main
struct Appraise: ParsableCommand {}
