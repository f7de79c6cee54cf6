// See the target's table in Package.swift.
