"""Runs each command in turn, ROUNDS times, and prints the median, least and most in ms."""
import os
import statistics
import subprocess
import sys
import time

folder, rounds = sys.argv[1], int(sys.argv[2])
query = "allies-of-sanctioned-attending"
graphquery = os.path.join(folder, "graphquery")
os.environ["STATEMENT"] = subprocess.run([graphquery, "show", query, "--statement"], check=True, capture_output=True, text=True).stdout
java = ["java", "-cp", f"{folder}:{folder}/lib/*"]
commands = {
    "graphquery --version": [graphquery, "--version"],
    "graphquery list": [graphquery, "list"],
    f"graphquery run {query}": [graphquery, "run", "-q", query],
    "the same, --param event='victory day'": [graphquery, "run", "-q", query, "--param", "event=victory day"],
    "Go driver": [os.path.join(folder, "bare")],
    "Java driver": [*java, "Bare"],
    "Java driver, java -Xshare:auto -XX:TieredStopAtLevel=1": [java[0], "-Xshare:auto", "-XX:TieredStopAtLevel=1", *java[1:], "Bare"],
}
times = {name: [] for name in commands}
for turn in range(rounds + 1):
    for name, command in commands.items():
        start = time.perf_counter()
        subprocess.run(command, check=True, capture_output=True)
        if turn > 0:  # the first is to warm up the files and the server
            times[name].append(1000 * (time.perf_counter() - start))
for name, ms in times.items():
    print(f"{name:56} {statistics.median(ms):8.1f} {min(ms):8.1f} {max(ms):8.1f}")
