/// The script of served pages: it waits for changes, loads the page anew, and goes to the place that changed.
enum ReloadScript {
    static let text = """
        (() => {
          const key = "appraise-changed";
          const changed = sessionStorage.getItem(key);
          sessionStorage.removeItem(key);
          if (changed) document.getElementById(changed)?.scrollIntoView({ block: "center" });
          const version = document.currentScript.dataset.version;
          const address = "/.appraise/changes?since=" + version + "&page=" + encodeURIComponent(location.pathname);
          const pause = () => new Promise((done) => setTimeout(done, 500));
          const wait = async () => {
            for (;;) {
              try {
                const answer = await fetch(address);
                if (answer.status === 200) {
                  const change = await answer.json();
                  if (change.place) sessionStorage.setItem(key, change.place);
                  return location.reload();
                }
                if (answer.status !== 204) await pause();
              } catch { await pause(); }
            }
          };
          wait();
        })();

        """
}
