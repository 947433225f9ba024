import appraise

await runAppraise()
