/// The script of served pages: it waits for changes, puts the page as it is now in place of what is shown, and goes to the
/// place that changed.
///
/// What is shown is exchanged within the open page, which takes a fraction of the time of loading it, and leaves it at the
/// line that is being read. Only what stands in its head, such as a colour, needs a new page.
enum ReloadScript {
    static let text = """
        (() => {
          let version = document.currentScript.dataset.version;
          const pause = () => new Promise((done) => setTimeout(done, 500));
          const show = (change) => {
            const now = new DOMParser().parseFromString(change.page, "text/html");
            if (change.look || now.head.innerHTML !== document.head.innerHTML) return location.reload();
            version = now.querySelector("script[data-version]").dataset.version;
            document.body.replaceWith(now.body);
            if (change.place) document.getElementById(change.place)?.scrollIntoView({ block: "center" });
          };
          const wait = async () => {
            for (;;) {
              try {
                const page = encodeURIComponent(location.pathname);
                const answer = await fetch("/.appraise/changes?since=" + version + "&page=" + page);
                if (answer.status === 200) show(await answer.json());
                else if (answer.status !== 204) await pause();
              } catch { await pause(); }
            }
          };
          wait();
        })();

        """
}
