# scikit-learn on the same rows: python3 kmeans.py FILE COLUMNS K STARTS ALGORITHM; prints "algorithm seconds inertia".
import sys
import time

import numpy
from sklearn.cluster import KMeans

file, columns, k, starts, algorithm = sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4]), sys.argv[5]
rows = numpy.fromfile(file, dtype=numpy.float32).reshape(-1, columns)
begun = time.perf_counter()
fit = KMeans(k, n_init=starts, random_state=1, algorithm=algorithm).fit(rows)
seconds = time.perf_counter() - begun
inertia = sum(((part - part.mean(axis=0)) ** 2).sum() for part in (rows[fit.labels_ == cluster].astype(numpy.float64) for cluster in range(k)))
print(algorithm, seconds, inertia)
