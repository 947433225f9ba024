// swift-tools-version: 6.1
import PackageDescription

let houseRules: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    // What a debugger wants to know takes a tenth of the build, and is packed for nobody.
    .unsafeFlags(["-gnone"], .when(configuration: .release)),
]

/// Tests are built as they stand: the program that they try is what has to be fast.
let testRules = houseRules + [.unsafeFlags(["-Onone"], .when(configuration: .release))]

/// The release carries Swift's libraries: it starts in half the time, and runs where no Swift is installed. Those that
/// Foundation stands on have to be named.
///
/// mimalloc takes the place of the memory of glibc, whose threads ask the kernel for each few pages more and wait there
/// for one another: a tenth of a build's time.
let carriedLibraries: [LinkerSetting] = [
    .unsafeFlags(
        [
            "-lmimalloc", "-static-stdlib", "-lCoreFoundation", "-l_FoundationICU", "-l_FoundationCShims",
            "-l_FoundationCollections",
        ],
        .when(platforms: [.linux], configuration: .release))
]

/// What `--version` says it was built from; empty outside a repository.
let commit =
    Context.gitInformation.map { "\($0.currentCommit.prefix(7))\($0.hasUncommittedChanges ? "+" : "")" } ?? ""

/// A room of the house: a library target that may use the rooms below it, never those above.
func room(_ name: String, uses rooms: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: rooms, swiftSettings: houseRules)
}

/// The tests of one room, with what tests share.
func tests(of room: String, uses others: [Target.Dependency] = [], resources: [Resource] = []) -> Target {
    .testTarget(
        name: room.prefix(1).uppercased() + room.dropFirst() + "Tests",
        dependencies: [.target(name: room), "TestSupport"] + others,
        resources: resources,
        swiftSettings: testRules
    )
}

let package = Package(
    name: "appraise",
    products: [
        .executable(name: "appraise", targets: ["Program"])
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/attaswift/BigInt", from: "6.0.1"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    ],
    targets: [
        // Apart from what it runs, so that tests are linked with nothing that is carried.
        .executableTarget(
            name: "Program", dependencies: ["appraise"], swiftSettings: houseRules, linkerSettings: carriedLibraries),
        .target(
            name: "appraise",
            dependencies: [
                "LanguageServer", "Preview", "Printing", "Publishing", "Reports", "Revisions", "Templating", "Checks",
                "Importing",
                "SourceDocuments",
                "Papers",
                "Values", "Settings", "Datasets", "Markdown", "Workbooks", "Pictures", "Diagnostics", "CCommit",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: houseRules
        ),
        room("LanguageServer", uses: ["Diagnostics"]),
        room(
            "Preview",
            uses: [
                "Publishing", "Diagnostics", .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"), .product(name: "NIOHTTP1", package: "swift-nio"),
            ]),
        room("Printing", uses: ["Publishing", "Pictures", "CZip", "CZlib", "Diagnostics"]),
        room("Publishing", uses: ["CRenameat2", "CSHA256", "Diagnostics"]),
        room(
            "Reports",
            uses: ["Templating", "Revisions", "Papers", "Values", "Settings", "Datasets", "Markdown", "Diagnostics"]),
        room("Templating", uses: ["Diagnostics"]),
        room("Revisions", uses: ["Papers", "Values", "Diagnostics"]),
        room("Checks", uses: ["Papers", "Values", "Settings", "Datasets", "Markdown", "Diagnostics"]),
        room("Papers", uses: ["Values", "Settings", "Datasets", "Markdown", "Diagnostics"]),
        room("Values", uses: ["Settings", "Datasets", "Diagnostics"]),
        room("Settings", uses: ["Datasets", "Diagnostics"]),
        room(
            "Datasets",
            uses: [
                "Workbooks", "Diagnostics", .product(name: "Yams", package: "Yams"),
                .product(name: "BigInt", package: "BigInt"),
            ]),
        room(
            "Importing",
            uses: ["SourceDocuments", "Papers", "Settings", "Datasets", "Markdown", "Pictures", "Diagnostics"]),
        room("SourceDocuments", uses: ["OfficeFiles", "Markdown", "CXML2", "Diagnostics"]),
        room("Workbooks", uses: ["OfficeFiles", "Diagnostics"]),
        room("OfficeFiles", uses: ["CZip", "CExpat", "Diagnostics"]),
        room("Markdown", uses: ["CCMarkGFM", "Diagnostics"]),
        room("Pictures", uses: ["Diagnostics"]),
        room("Diagnostics"),
        .systemLibrary(
            name: "CCMarkGFM",
            pkgConfig: "libcmark-gfm",
            providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]
        ),
        .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        .systemLibrary(name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),
        .systemLibrary(name: "CXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .target(name: "CCommit", cSettings: [.define("APPRAISE_COMMIT", to: "\"\(commit)\"")]),
        .systemLibrary(name: "CRenameat2"),
        .systemLibrary(name: "CSHA256"),

        .target(
            name: "TestSupport", dependencies: ["CZip", "Diagnostics"], path: "Tests/TestSupport",
            swiftSettings: houseRules
        ),
        .target(
            name: "PaperSamples",
            dependencies: [
                "Checks", "Papers", "Values", "Settings", "Datasets", "Markdown", "Diagnostics", "TestSupport",
            ],
            path: "Tests/PaperSamples", swiftSettings: houseRules
        ),
        tests(of: "Diagnostics"),
        tests(of: "Pictures", uses: ["Diagnostics"]),
        tests(of: "Markdown", uses: ["Diagnostics"]),
        tests(of: "Workbooks"),
        tests(of: "SourceDocuments", uses: ["Diagnostics"]),
        tests(of: "Importing", uses: ["SourceDocuments", "Papers", "Settings", "Markdown", "Pictures", "Diagnostics"]),
        tests(of: "Datasets", uses: ["Diagnostics"]),
        tests(of: "Settings", uses: ["PaperSamples", "Papers", "Datasets", "Markdown", "Diagnostics"]),
        tests(
            of: "Values",
            uses: [
                "PaperSamples", "Papers", "Settings", "Datasets", "Markdown", "Diagnostics",
                .product(name: "BigInt", package: "BigInt"),
            ]),
        tests(of: "Papers", uses: ["PaperSamples", "Values", "Settings", "Datasets", "Markdown", "Diagnostics"]),
        tests(
            of: "Checks", uses: ["PaperSamples", "Papers", "Values", "Settings", "Datasets", "Markdown", "Diagnostics"]),
        tests(of: "Templating", uses: ["Diagnostics"]),
        tests(of: "Publishing", uses: ["Diagnostics"]),
        tests(of: "Printing", uses: ["Publishing"]),
        tests(of: "Preview", uses: ["Publishing"]),
        tests(of: "LanguageServer", uses: ["Diagnostics"]),
        .testTarget(
            name: "SeedTests", dependencies: ["Datasets", "Diagnostics", "TestSupport"], swiftSettings: testRules),
        tests(
            of: "Reports",
            uses: ["PaperSamples", "Papers", "Values", "Settings", "Datasets", "Templating", "Markdown", "Diagnostics"]),
        tests(of: "Revisions", uses: ["PaperSamples", "Papers", "Values", "Diagnostics"]),
        .testTarget(name: "HouseTests", dependencies: ["TestSupport"], swiftSettings: testRules),
        .testTarget(
            name: "CommandLineTests", dependencies: ["appraise", "TestSupport"], swiftSettings: testRules
        ),
    ]
)
