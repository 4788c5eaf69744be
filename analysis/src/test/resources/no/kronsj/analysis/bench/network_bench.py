"""Betweenness of one network by igraph and NetworkX, where they are installed: seconds, and the largest share."""
import sys
import time

people, path = int(sys.argv[1]), sys.argv[2]
ties = [tuple(map(int, line.split())) for line in open(path)]
scale = 2 / ((people - 1) * (people - 2))
try:
    import igraph
    graph = igraph.Graph(n=people, edges=ties)
    start = time.perf_counter()
    most = max(graph.betweenness()) * scale
    print(f"  igraph {igraph.__version__}: exact betweenness {time.perf_counter() - start:.2f} s, largest {most:.9f}")
except ImportError:
    print("  igraph is not installed (Debian: python3-igraph)")
try:
    import networkx
    if people <= 1000:
        graph = networkx.Graph(ties)
        start = time.perf_counter()
        most = max(networkx.betweenness_centrality(graph).values())
        print(f"  NetworkX {networkx.__version__}: exact betweenness {time.perf_counter() - start:.2f} s, "
              f"largest {most:.9f}")
except ImportError:
    print("  NetworkX is not installed (Debian: python3-networkx)")
