exports.ProxyAgent = class {}
