/// The names of SVG that draw: all that may stand in a picture. What acts, moves or fetches is left out.
enum SVGNames {
    static let elements = set(
        """
        svg g defs symbol use a switch view title desc metadata style
        path rect circle ellipse line polyline polygon image marker
        text tspan textPath tref altGlyph flowRoot flowRegion flowRegionExclude flowDiv flowPara flowSpan flowLine
        clipPath mask pattern linearGradient radialGradient stop solidColor hatch hatchpath
        meshgradient meshGradient meshrow meshRow meshpatch meshPatch
        filter feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting
        feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feImage
        feMerge feMergeNode feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence
        font font-face missing-glyph glyph hkern vkern
        """)

    /// Attributes whose value is a text, which nothing reads as a style or an address.
    static let texts = set(
        """
        id class lang role tabindex version baseProfile type media content target rel name in in2 result
        contentScriptType contentStyleType zoomAndPan preserveAspectRatio requiredFeatures requiredExtensions
        systemLanguage unicode glyph-name arabic-form g1 g2 u1 u2 panose-1 unicode-range orientation viewTarget
        title alt
        """)

    /// Attributes that draw. Their values are read as style sheets are.
    static let drawing = set(
        """
        style transform gradientTransform patternTransform hatchTransform viewBox width height x y x1 y1 x2 y2 z
        cx cy r rx ry fx fy fr d dx dy points pathLength rotate textLength lengthAdjust startOffset method spacing side
        offset refX refY markerWidth markerHeight markerUnits orient spreadMethod pitch
        gradientUnits patternUnits patternContentUnits clipPathUnits maskUnits maskContentUnits hatchUnits
        hatchContentUnits filterUnits primitiveUnits filterRes
        amplitude azimuth baseFrequency bias diffuseConstant divisor edgeMode elevation exponent intercept k1 k2 k3 k4
        kernelMatrix kernelUnitLength limitingConeAngle mode numOctaves operator order pointsAtX pointsAtY pointsAtZ
        preserveAlpha radius scale seed slope specularConstant specularExponent stdDeviation stitchTiles surfaceScale
        tableValues targetX targetY values xChannelSelector yChannelSelector
        accent-height alphabetic ascent bbox cap-height descent format hanging horiz-adv-x horiz-origin-x
        horiz-origin-y ideographic k mathematical overline-position overline-thickness slope stemh stemv
        strikethrough-position strikethrough-thickness underline-position underline-thickness units-per-em
        v-alphabetic v-hanging v-ideographic v-mathematical vert-adv-y vert-origin-x vert-origin-y widths x-height
        glyphRef
        alignment-baseline background background-color baseline-shift block-progression clip clip-path clip-rule color
        color-interpolation color-interpolation-filters color-profile color-rendering cursor direction display
        dominant-baseline enable-background fill fill-opacity fill-rule filter flood-color flood-opacity font
        font-family font-feature-settings font-kerning font-size font-size-adjust font-stretch font-style font-variant
        font-variant-caps font-variant-east-asian font-variant-ligatures font-variant-numeric font-variation-settings
        font-weight glyph-orientation-horizontal glyph-orientation-vertical image-rendering inline-size isolation
        kerning letter-spacing lighting-color line-height marker marker-end marker-mid marker-start mask mask-type
        mix-blend-mode opacity overflow paint-order pointer-events shape-inside shape-margin shape-padding
        shape-rendering shape-subtract solid-color solid-opacity stop-color stop-opacity stroke stroke-dasharray
        stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity stroke-width tab-size
        text-align text-anchor text-decoration text-decoration-color text-decoration-fill text-decoration-line
        text-decoration-stroke text-decoration-style text-indent text-orientation text-overflow text-rendering
        text-transform transform-box transform-origin unicode-bidi vector-effect vertical-align visibility white-space
        will-change word-spacing writing-mode
        """)

    /// Functions of styles and of `transform`. All but `url` name no file, and that one is looked into.
    static let functions = set(
        """
        rgb rgba hsl hsla hwb lab lch oklab oklch color color-mix light-dark device-cmyk icc-color var env calc min max
        clamp round mod rem abs sign sin cos tan asin acos atan atan2 pow sqrt hypot log exp
        matrix matrix3d translate translate3d translatex translatey translatez scale scale3d scalex scaley scalez
        rotate rotate3d rotatex rotatey rotatez skew skewx skewy perspective
        blur brightness contrast drop-shadow grayscale hue-rotate invert opacity saturate sepia
        circle ellipse inset polygon path rect xywh cubic-bezier linear steps
        linear-gradient radial-gradient conic-gradient repeating-linear-gradient repeating-radial-gradient
        not is where has lang dir nth-child nth-last-child nth-of-type nth-last-of-type local format tech and or only
        selector
        """)

    /// Rules of styles that fetch nothing by themselves.
    static let rules = set("media supports font-face keyframes -webkit-keyframes charset page layer container")

    private static func set(_ names: String) -> Set<String> {
        Set(names.utf8.split { $0.isXMLBlank }.map { String(decoding: $0, as: UTF8.self) })
    }
}
