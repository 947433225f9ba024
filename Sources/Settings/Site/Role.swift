/// What an aspect of an option is for, told by its heading.
package enum Role: String, CaseIterable, Sendable {
    case advantages, disadvantages, finance, benchmarking, outcome
}
