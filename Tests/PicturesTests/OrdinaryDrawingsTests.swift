import TestSupport
import Testing

/// What programs export is taken as it is.
@Suite struct OrdinaryDrawingsTests {
    @Test(
        "a drawing of each program is taken",
        arguments: [inkscape, libreOffice, matplotlib, drawIO, illustrator, graphviz])
    func taken(_ text: String) {
        let drawing = Drawing(whole: text)
        let errors = drawing.faults.filter { $0.severity == .error }
        #expect(errors.isEmpty, "\(errors.printed)")
    }

    @Test("what programs note of themselves is no finding", arguments: [libreOffice, matplotlib, graphviz])
    func notesOfPrograms(_ text: String) {
        let drawing = Drawing(whole: text)
        #expect(drawing.faults.isEmpty, "\(drawing.faults.printed)")
    }

    @Test("a byte order mark changes nothing") func byteOrderMark() {
        expectContentFaults(in: Drawing(whole: "\u{FEFF}<?xml version='1.0'?>\(Drawing.opening)1️⃣<?a?></svg>"))
    }

    private static let inkscape = """
        <?xml version="1.0" encoding="UTF-8" standalone="no"?>
        <!-- Created with Inkscape (http://www.inkscape.org/) -->

        <svg
           width="210mm"
           height="297mm"
           viewBox="0 0 210 297"
           version="1.1"
           id="svg1"
           inkscape:version="1.3.2 (091e20e, 2023-11-25)"
           sodipodi:docname="wards.svg"
           inkscape:export-filename="/home/me/wards.png"
           xml:space="preserve"
           xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape"
           xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd"
           xmlns:xlink="http://www.w3.org/1999/xlink"
           xmlns="http://www.w3.org/2000/svg"
           xmlns:svg="http://www.w3.org/2000/svg"
           xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
           xmlns:cc="http://creativecommons.org/ns#"
           xmlns:dc="http://purl.org/dc/elements/1.1/"><sodipodi:namedview
             id="namedview1"
             pagecolor="#ffffff"
             inkscape:document-units="mm"
             showgrid="false"><inkscape:grid type="xygrid" id="grid1" /></sodipodi:namedview><defs
             id="defs1"><linearGradient
               id="linearGradient2"
               inkscape:collect="always"><stop
                 style="stop-color:#2f43a5;stop-opacity:1;"
                 offset="0" /></linearGradient><linearGradient
               xlink:href="#linearGradient2"
               id="linearGradient3"
               gradientUnits="userSpaceOnUse"
               x1="1" /><inkscape:path-effect effect="spiro" id="path-effect1" is_visible="true" /></defs><metadata
             id="metadata5"><rdf:RDF><cc:Work
                 rdf:about=""><dc:format>image/svg+xml</dc:format><dc:type
                   rdf:resource="http://purl.org/dc/dcmitype/StillImage" /><dc:title>Wards &amp; lots</dc:title></cc:Work></rdf:RDF></metadata><g
             inkscape:label="Layer 1"
             inkscape:groupmode="layer"
             id="layer1"><path
               style="fill:url(#linearGradient3);stroke:#000000;-inkscape-stroke:none"
               d="m 12.3,45 c 0,0 1.2,-3e-4 5,6 z"
               sodipodi:nodetypes="cc" /><text
               xml:space="preserve"
               style="font-size:4px;-inkscape-font-specification:'Sans, Normal';shape-inside:url(#rect7)"
               x="1"
               y="2"><tspan sodipodi:role="line" x="1">Ward 1</tspan></text><image
               xlink:href="\(Drawing.png)"
               preserveAspectRatio="none"
               width="9" height="9" /></g></svg>
        """

    private static let libreOffice = """
        <?xml version="1.0" encoding="UTF-8"?>
        <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
        <svg version="1.2" width="210mm" height="297mm" viewBox="0 0 21000 29700" preserveAspectRatio="xMidYMid" \
        fill-rule="evenodd" stroke-width="28.222" stroke-linejoin="round" xmlns="http://www.w3.org/2000/svg" \
        xmlns:ooo="http://xml.openoffice.org/svg/export" xmlns:xlink="http://www.w3.org/1999/xlink" \
        xmlns:presentation="http://sun.com/xmlns/staroffice/presentation" \
        xmlns:smil="http://www.w3.org/2001/SMIL20/" \
        xmlns:anim="urn:oasis:names:tc:opendocument:xmlns:animation:1.0" xml:space="preserve">
         <defs class="ClipPathGroup">
          <clipPath id="presentation_clip_path" clipPathUnits="userSpaceOnUse">
           <rect x="0" y="0" width="21000" height="29700"/>
          </clipPath>
         </defs>
         <defs>
          <font id="EmbeddedFont_1" horiz-adv-x="2048">
           <font-face font-family="Liberation Sans embedded" units-per-em="2048" font-weight="normal" ascent="1852"/>
           <missing-glyph horiz-adv-x="2048" d="M 0,0 L 2047,0 Z"/>
           <glyph unicode="a" horiz-adv-x="1033" d="M 414,-20 Z"/>
          </font>
         </defs>
         <defs class="TextShapeIndex"><g ooo:slide="id1" ooo:id-list="id3"/></defs>
         <g class="SlideGroup"><g><g id="container-id1"><g id="id1" class="Slide" \
        clip-path="url(#presentation_clip_path)"><text class="TextShape"><tspan class="TextParagraph" \
        font-family="Liberation Sans, sans-serif" font-size="635px" font-weight="400"><tspan class="TextPosition" \
        x="1250" y="1000"><tspan fill="rgb(0,0,0)" stroke="none" style="white-space: pre">Ward</tspan></tspan>\
        </tspan></text></g></g></g></g>
        </svg>
        """

    private static let matplotlib = """
        <?xml version="1.0" encoding="utf-8" standalone="no"?>
        <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN"
          "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
        <svg xmlns:xlink="http://www.w3.org/1999/xlink" width="460.8pt" height="345.6pt" viewBox="0 0 460.8 345.6" \
        xmlns="http://www.w3.org/2000/svg" version="1.1">
         <metadata>
          <rdf:RDF xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:cc="http://creativecommons.org/ns#" \
        xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
           <cc:Work>
            <dc:type rdf:resource="http://purl.org/dc/dcmitype/StillImage"/>
            <dc:creator><cc:Agent><dc:title>Matplotlib v3.10, https://matplotlib.org/</dc:title></cc:Agent></dc:creator>
           </cc:Work>
          </rdf:RDF>
         </metadata>
         <defs>
          <style type="text/css">*{stroke-linejoin: round; stroke-linecap: butt}</style>
         </defs>
         <g id="figure_1"><g id="patch_1"><path d="M 0 345.6 L 460.8 345.6 z" style="fill: #ffffff"/></g>
          <g id="line2d_1"><path d="M 57.6 307.584" clip-path="url(#p1)" style="fill: none; stroke: #b0b0b0"/>
           <defs><path id="m1" d="M 0 0 L 0 3.5" style="stroke: #000000; stroke-width: 0.8"/></defs>
           <g><use xlink:href="#m1" x="73.8" y="307.5" style="stroke: #000000"/></g>
           <g transform="translate(70.6 322.1) scale(0.1 -0.1)"><use xlink:href="#DejaVuSans-30"/></g></g></g>
         <defs><clipPath id="p1"><rect x="57.6" y="41.4" width="357.1" height="266.1"/></clipPath></defs>
        </svg>
        """

    private static let drawIO = """
        <?xml version="1.0" encoding="UTF-8"?>
        <!-- Do not edit this file with editors other than draw.io -->
        <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
        <svg xmlns="http://www.w3.org/2000/svg" style="background: #ffffff; background-color: light-dark(#ffffff, \
        var(--ge-dark-color, #121212)); color-scheme: light dark;" xmlns:xlink="http://www.w3.org/1999/xlink" \
        version="1.1" width="121px" height="61px" viewBox="-0.5 -0.5 121 61" content="&lt;mxfile \
        host=&quot;app.diagrams.net&quot;&gt;&lt;/mxfile&gt;"><defs/><g><g data-cell-id="0"><rect x="0" y="0" \
        width="120" height="60" fill="#ffffff" stroke="#000000" pointer-events="all"/><g fill="#000000" \
        font-family="Helvetica" text-anchor="middle" font-size="12px"><text x="59.5" y="34.5">Ward</text></g></g></g>\
        </svg>
        """

    private static let illustrator = """
        <?xml version="1.0" encoding="utf-8"?>
        <!-- Generator: Adobe Illustrator 27.0.0, SVG Export Plug-In . SVG Version: 6.00 Build 0)  -->
        <svg version="1.1" id="Layer_1" xmlns="http://www.w3.org/2000/svg" \
        xmlns:xlink="http://www.w3.org/1999/xlink" x="0px" y="0px" viewBox="0 0 64 64" \
        style="enable-background:new 0 0 64 64;" xml:space="preserve">
        <style type="text/css">
        \t.st0{fill:url(#SVGID_1_);}
        \t.st1{clip-path:url(#SVGID_00000012_);fill:#FFFFFF;}
        </style>
        <linearGradient id="SVGID_1_" gradientUnits="userSpaceOnUse" gradientTransform="matrix(1 0 0 -1 0 66)">
        \t<stop  offset="0" style="stop-color:#1D71B8"/>
        </linearGradient>
        <use xlink:href="#SVGID_1_"  style="overflow:visible;"/>
        <rect class="st0" width="64" height="64"/>
        </svg>
        """

    private static let graphviz = """
        <?xml version="1.0" encoding="UTF-8" standalone="no"?>
        <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN"
         "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
        <svg width="62pt" height="116pt"
         viewBox="0.00 0.00 62.00 116.00" xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">
        <g id="graph0" class="graph" transform="scale(1 1) rotate(0) translate(4 112)">
        <title>G</title>
        <polygon fill="white" stroke="transparent" points="-4,4 -4,-112 58,-112 58,4 -4,4"/>
        <text text-anchor="middle" x="27" y="-86.3" font-family="Times,serif" font-size="14.00">a&#45;&gt;b</text>
        </g>
        </svg>
        """
}
