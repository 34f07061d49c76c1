using System.Collections.Concurrent;

namespace Evaluation.Testing;

/// <summary>A class fixture made once for each engine, when a test first asks for it; for tests that only read what it holds.</summary>
/// <typeparam name="T">What tests share; dropped when the class is done.</typeparam>
public abstract class PerEngine<T> : IDisposable
    where T : IDisposable
{
    private readonly ConcurrentDictionary<TestEngine, Lazy<T>> _made = new();

    /// <summary>That of an engine.</summary>
    public T On(TestEngine engine) => _made.GetOrAdd(engine, _ => new Lazy<T>(() => Make(engine))).Value;

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (Lazy<T> made in _made.Values.Where(made => made.IsValueCreated))
        {
            made.Value.Dispose();
        }

        GC.SuppressFinalize(this);
    }

    /// <summary>Makes it.</summary>
    protected abstract T Make(TestEngine engine);
}
